// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose binary log says what a test writes: stands before a real MariaDB server, hands every statement on to it, and
// answers COM_BINLOG_DUMP itself with the given events. So formats that only MySQL logs meet the whole change source.
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace portolan::testing {

inline std::string little(std::uint64_t value, std::size_t bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
  return out;
}
/// An event without checksum. Inside a payload `nextPosition` is 0.
inline std::string binlogEvent(std::uint8_t type, const std::string &body, std::uint32_t nextPosition = 0) {
  return little(1'700'000'000, 4) + static_cast<char>(type) + little(7, 4) + little(19 + body.size(), 4) + little(nextPosition, 4) + little(0, 2) + body;
}

class ServedStream {
public:
  ServedStream(int serverPort, std::vector<std::string> events) : m_serverPort(serverPort), m_events(std::move(events)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(m_listener, 16) == 0 && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0) m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
  }
  ~ServedStream() {
    m_stop = true;
    m_accepting.join();
    for (std::thread &t : m_relays) t.join();
    ::close(m_listener);
  }
  [[nodiscard]] int port() const { return m_port; }

private:
  void accept() {
    while (!m_stop) {
      pollfd p{m_listener, POLLIN, 0};
      if (::poll(&p, 1, 50) <= 0) continue;
      const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (client >= 0) m_relays.emplace_back([this, client] { relay(client); });
    }
  }
  static bool all(int to, const char *bytes, std::size_t count) {
    for (std::size_t done = 0; done < count;) {
      const ssize_t n = ::send(to, bytes + done, count - done, MSG_NOSIGNAL);
      if (n <= 0) return false;
      done += static_cast<std::size_t>(n);
    }
    return true;
  }
  void relay(int client) {
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(m_serverPort));
    bool open = ::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    std::vector<char> block(64 << 10);
    while (open && !m_stop) {
      pollfd p[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
      if (::poll(p, 2, 50) <= 0) continue;
      for (const int side : {0, 1}) {
        if (!p[side].revents) continue;
        const ssize_t n = ::recv(p[side].fd, block.data(), block.size(), 0);
        if (n <= 0) { open = false; break; }
        const bool dump = side == 0 && n >= 5 && block[3] == 0 && block[4] == 0x12; // a command's packet: number 0, COM_BINLOG_DUMP
        if (dump) { serve(client); open = false; break; }
        if (!all(p[1 - side].fd, block.data(), static_cast<std::size_t>(n))) { open = false; break; }
      }
    }
    ::close(server);
    ::close(client);
  }
  void serve(int client) {
    std::uint8_t number = 1;
    for (const std::string &event : m_events) {
      const std::string packet = '\0' + event;
      for (std::size_t from = 0;; from += 0xffffff) {
        const std::size_t part = std::min<std::size_t>(packet.size() - from, 0xffffff);
        const std::string head = little(part, 3) + static_cast<char>(number++);
        if (!all(client, head.data(), head.size()) || !all(client, packet.data() + from, part)) return;
        if (part < 0xffffff) break;
      }
    }
    char byte;
    while (!m_stop) {
      pollfd p{client, POLLIN, 0};
      if (::poll(&p, 1, 50) > 0 && ::recv(client, &byte, 1, 0) <= 0) return;
    }
  }

  int m_serverPort, m_listener = -1, m_port = 0;
  std::vector<std::string> m_events;
  std::atomic<bool> m_stop{false};
  std::vector<std::thread> m_relays;
  std::thread m_accepting;
};

} // namespace portolan::testing
