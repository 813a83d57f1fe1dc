// SPDX-License-Identifier: GPL-3.0-or-later
// A proxy on 127.0.0.1 before a server that cuts connections: after so many bytes from the client, so many times.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace portolan::testing {

class CuttingProxy {
public:
  /// `cutAfter` bytes in either direction of one connection; `cuts` connections are cut, the others pass.
  CuttingProxy(int serverPort, std::int64_t cutAfter, int cuts) : m_serverPort(serverPort), m_cutAfter(cutAfter), m_cuts(cuts) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) == 0 && ::listen(m_listener, 64) == 0
        && ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) == 0)
      m_port = ntohs(address.sin_port);
    m_threads.emplace_back([this] { accept(); });
  }
  ~CuttingProxy() {
    m_ended = true;
    for (;;) { // a connection that was accepted meanwhile adds a thread
      std::vector<std::thread> threads;
      {
        const std::lock_guard lock(m_mutex);
        threads.swap(m_threads);
      }
      if (threads.empty()) break;
      for (std::thread &thread : threads) thread.join();
    }
    ::close(m_listener);
  }
  CuttingProxy(const CuttingProxy &) = delete;
  CuttingProxy &operator=(const CuttingProxy &) = delete;

  [[nodiscard]] int port() const { return m_port; }
  void letPass() { m_cuts = 0; }
  [[nodiscard]] int cutsMade() const { return m_made.load(); }

private:
  static sockaddr_in loopback(int port) {
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
  }

  void accept() {
    while (!m_ended) {
      pollfd wait{m_listener, POLLIN, 0};
      if (::poll(&wait, 1, 50) <= 0) continue;
      const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (client < 0) continue;
      const std::lock_guard lock(m_mutex);
      m_threads.emplace_back([this, client] { forward(client); });
    }
  }

  static bool sendAll(int to, const char *data, ssize_t bytes) {
    while (bytes > 0) {
      const ssize_t sent = ::send(to, data, static_cast<std::size_t>(bytes), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      data += sent;
      bytes -= sent;
    }
    return true;
  }

  void forward(int client) {
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_serverPort);
    bool open = ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    std::vector<char> buffer(1 << 16);
    std::int64_t passed = 0;
    pollfd ends[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
    while (open && !m_ended) {
      if (::poll(ends, 2, 50) <= 0) continue;
      for (int i = 0; i < 2 && open; ++i) {
        if (ends[i].revents == 0) continue;
        const ssize_t got = ::recv(ends[i].fd, buffer.data(), buffer.size(), 0);
        open = got > 0 && sendAll(ends[1 - i].fd, buffer.data(), got);
        passed += got;
      }
      if (passed > m_cutAfter && m_made.load() < m_cuts) {
        if (m_made.fetch_add(1) < m_cuts) open = false;
        else m_made.fetch_sub(1);
      }
    }
    linger reset{1, 0}; // a reset, as a lost network gives, not an orderly end
    ::setsockopt(client, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(client);
    ::close(server);
  }

  const int m_serverPort;
  const std::int64_t m_cutAfter;
  std::atomic<int> m_cuts;
  int m_listener = -1, m_port = 0;
  std::atomic<bool> m_ended = false;
  std::atomic<int> m_made = 0;
  std::mutex m_mutex;
  std::vector<std::thread> m_threads;
};

} // namespace portolan::testing
