// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP way to a server that can be cut at any byte, made slow, or made to swallow what it is given.
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <map>
#include <mutex>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace portolan::testing {

class FlakyProxy {
public:
  explicit FlakyProxy(int serverPort) : m_serverPort(serverPort) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = local(0);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && ::listen(m_listener, 64) == 0
        && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) == 0)
      m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
  }
  ~FlakyProxy() {
    m_stop = true;
    m_thread.join();
    for (const auto &[a, b] : m_pairs) ::close(a);
    ::close(m_listener);
  }
  FlakyProxy(const FlakyProxy &) = delete;
  FlakyProxy &operator=(const FlakyProxy &) = delete;

  [[nodiscard]] int port() const { return m_port; }
  /// New connections lead to another server from now on, as after a fail-over behind one address.
  void leadTo(int serverPort) { m_serverPort = serverPort; }
  /// Every connection ends at once, wherever it is; new ones flow.
  void cut() { m_cut = true; }
  /// Every packet waits this long, until told otherwise.
  void delay(std::chrono::milliseconds each) { m_delay = each.count(); }
  /// What comes is taken and thrown away until cut(): what is missing a part must never go on.
  void swallow() { m_swallow = true; }

private:
  static sockaddr_in local(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
  }

  void accept() {
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) return;
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = local(m_serverPort);
    if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
      ::close(client);
      ::close(server);
      return;
    }
    m_pairs[client] = server;
    m_pairs[server] = client;
  }

  void close(int one) {
    const int other = m_pairs[one];
    m_pairs.erase(one);
    m_pairs.erase(other);
    m_waiting.erase(one);
    m_waiting.erase(other);
    ::close(one);
    ::close(other);
  }

  /// One connection that is not read must not stop the others: what does not go out waits, and no more is taken in for it.
  void flush(int to) {
    std::string &bytes = m_waiting[to];
    const ssize_t k = bytes.empty() ? 0 : ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (k < 0 && errno != EAGAIN && errno != EWOULDBLOCK) return close(to);
    if (k > 0) bytes.erase(0, static_cast<std::size_t>(k));
  }

  void run() {
    std::vector<pollfd> all;
    char buffer[65536];
    while (!m_stop) {
      if (m_cut) {
        while (!m_pairs.empty()) close(m_pairs.begin()->first);
        m_swallow = false;
        m_cut = false;
      }
      all.assign(1, {m_listener, POLLIN, 0});
      for (const auto &[a, b] : m_pairs) {
        const short in = m_waiting[b].empty() ? POLLIN : 0, out = m_waiting[a].empty() ? 0 : POLLOUT;
        all.push_back({a, static_cast<short>(in | out), 0});
      }
      if (::poll(all.data(), all.size(), 20) <= 0) continue;
      if (all[0].revents) accept();
      for (std::size_t i = 1; i < all.size(); ++i) {
        const int one = all[i].fd;
        if (!all[i].revents || !m_pairs.contains(one) || m_cut) continue;
        if (all[i].revents & POLLOUT) flush(one);
        if (!m_pairs.contains(one) || !(all[i].revents & (POLLIN | POLLHUP | POLLERR))) continue;
        const ssize_t n = ::recv(one, buffer, sizeof buffer, MSG_DONTWAIT);
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) continue;
        if (n <= 0) { close(one); continue; }
        if (m_swallow) continue;
        if (const auto wait = m_delay.load(); wait > 0) std::this_thread::sleep_for(std::chrono::milliseconds(wait));
        m_waiting[m_pairs[one]].append(buffer, static_cast<std::size_t>(n));
        flush(m_pairs[one]);
      }
    }
  }

  std::atomic<int> m_serverPort;
  int m_listener = -1, m_port = 0;
  std::map<int, int> m_pairs; ///< both ways, only in the thread
  std::map<int, std::string> m_waiting; ///< for a socket that took no more
  std::atomic<bool> m_stop{false}, m_cut{false}, m_swallow{false};
  std::atomic<long long> m_delay{0};
  std::thread m_thread;
};

} // namespace portolan::testing
