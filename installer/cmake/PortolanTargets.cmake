# SPDX-License-Identifier: GPL-3.0-or-later
# The project's own target helpers. Each fails on an argument that it does not know, so that a typing
# mistake is an error and not a library without sources.
include_guard(GLOBAL)

add_library(portolan_flags INTERFACE)
target_compile_options(portolan_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Woverloaded-virtual -Wnon-virtual-dtor -Wformat=2 -fvisibility=hidden
  # g++ 12 sees overflows in inlined std::string that are not there (GCC bugs 105329, 105651).
  -Wno-restrict -Wno-stringop-overflow
  $<$<BOOL:${PORTOLAN_WERROR}>:-Werror>)
target_compile_definitions(portolan_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_MESSAGELOGCONTEXT)
target_include_directories(portolan_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(PORTOLAN_SANITIZE)
  target_compile_options(portolan_flags INTERFACE -fsanitize=${PORTOLAN_SANITIZE} -fno-omit-frame-pointer -g1)
  target_link_options(portolan_flags INTERFACE -fsanitize=${PORTOLAN_SANITIZE})
endif()

function(_portolan_check_arguments prefix name)
  if(${prefix}_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: unknown arguments: ${${prefix}_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT ${prefix}_SOURCES)
    message(FATAL_ERROR "${name}: SOURCES is required")
  endif()
endfunction()

# portolan_add_library(<room> SOURCES … [DEPENDS public…] [PRIVATE_DEPENDS …] [DEFINES …] [MOC] [KEYWORDS])
# MOC: a class in it has Q_OBJECT. It makes the static library portolan_<room>, alias Portolan::<room>. KEYWORDS keeps Qt's signals/slots
# keywords (needed by QScintilla); every other library is built with QT_NO_KEYWORDS.
function(portolan_add_library room)
  cmake_parse_arguments(A "KEYWORDS;MOC" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS;DEFINES" ${ARGN})
  _portolan_check_arguments(A "portolan_add_library(${room})")
  set(target portolan_${room})
  add_library(${target} STATIC ${A_SOURCES})
  add_library(Portolan::${room} ALIAS ${target})
  target_link_libraries(${target} PUBLIC portolan_flags Qt6::Core ${A_DEPENDS} PRIVATE ${A_PRIVATE_DEPENDS})
  set_target_properties(${target} PROPERTIES AUTOMOC ${A_MOC})
  if(A_DEFINES)
    target_compile_definitions(${target} PRIVATE ${A_DEFINES})
  endif()
  if(NOT A_KEYWORDS)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS)
  endif()
  if(PORTOLAN_USE_PCH)
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/core/base/pch.h)
  endif()
endfunction()

# portolan_add_program(<name> SOURCES … [DEPENDS …])
function(portolan_add_program name)
  cmake_parse_arguments(A "" "" "SOURCES;DEPENDS" ${ARGN})
  _portolan_check_arguments(A "portolan_add_program(${name})")
  add_executable(${name} ${A_SOURCES})
  target_link_libraries(${name} PRIVATE portolan_flags ${A_DEPENDS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# portolan_add_test(<name> SOURCES … [DEPENDS …] LABELS … [TIMEOUT s] [SERIAL] [ENVIRONMENT K=V …])
# A QtTest program run by ctest. LABELS: unit golden engine e2e cli gui layering packaging fuzz slow.
function(portolan_add_test name)
  cmake_parse_arguments(A "SERIAL" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT" ${ARGN})
  _portolan_check_arguments(A "portolan_add_test(${name})")
  if(NOT A_LABELS)
    message(FATAL_ERROR "portolan_add_test(${name}): LABELS is required")
  endif()
  if(NOT A_TIMEOUT)
    set(A_TIMEOUT 120)
  endif()
  add_executable(${name} ${A_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE portolan_flags Qt6::Test ${A_DEPENDS})
  target_compile_definitions(${name} PRIVATE
    PORTOLAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" PORTOLAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${A_LABELS}" TIMEOUT ${A_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_RUNTIME_DIR=/tmp;${A_ENVIRONMENT}")
  if(A_SERIAL)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()
