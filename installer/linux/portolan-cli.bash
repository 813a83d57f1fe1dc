# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for portolan-cli. Commands and options come from the program itself, so they are always its own.
_portolan_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    local commands
    commands=$(portolan-cli help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
    mapfile -t COMPREPLY < <(compgen -W "$commands help --version" -- "$current")
    return
  fi
  case $previous in
    --from|--to|--catalog) mapfile -t COMPREPLY < <(compgen -W "mysql:// postgres:// sqlite:/// script:///" -- "$current"); compopt -o nospace; return ;;
    --*-password-env) mapfile -t COMPREPLY < <(compgen -e -- "$current"); return ;;
    --run-dir|--out|--report|--edits|--dir) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --mappings|--rules|--findings) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  if [[ $current == -* ]]; then
    local options
    options=$(portolan-cli help "${COMP_WORDS[1]}" 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _portolan_cli portolan-cli
