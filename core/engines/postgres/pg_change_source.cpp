// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/postgres/pg_change_source.h"

#include "core/engines/postgres/pg_binary_codec.h"
#include "core/engines/postgres/pg_capture.h"
#include "core/engines/postgres/pg_output_decoder.h"
#include "core/engines/postgres/pg_relations.h"
#include "core/engines/postgres/pg_values.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace portolan::pg {

namespace {

using namespace std::chrono_literals;

constexpr qint64 pgEpochMicros = daysToPgEpoch * microsPerDay;

class PgChangeSource final : public ChangeSource {
public:
  PgChangeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token)
      : m_endpoint(endpoint), m_secret(secret), m_options(options), m_token(token), m_name(captureName(options.taskId)) {}
  ~PgChangeSource() override {
    m_wakeUp.release();
    if (m_stream && m_stream->isOpen()) (void)PQputCopyEnd(m_stream->raw(), nullptr);
  }

  Result<> open() {
    PORTOLAN_TRY(connectControl());
    PORTOLAN_TRY(settlePublication());
    auto slot = slotState(*m_control, m_name);
    if (!slot) return std::unexpected(slot.error());
    Lsn start = 0;
    if (!m_options.start.isEmpty()) {
      const auto wanted = parseLsn(m_options.start.text);
      if (!wanted) return std::unexpected(Error::configuration(tr("\"%1\" is not a position of a PostgreSQL source").arg(m_options.start.text)).withHint(tr("A position looks like 16/B374D848")));
      start = *wanted;
    }
    PORTOLAN_TRY(checkSlot(*slot, start));
    if (!slot->exists) {
      auto made = createSlot();
      if (!made) return std::unexpected(made.error());
      start = *made;
    } else if (start == 0) {
      start = slot->confirmed;
    }
    m_confirmed = m_received = start;
    return startStream(start);
  }

  Result<ChangeBatch> next(Deadline deadline) override {
    const std::size_t enough = std::max<std::size_t>(m_options.memoryBytes / 4, 1U << 20);
    while (true) {
      PORTOLAN_TRY(m_token.check());
      auto got = receive();
      if (!got && m_textOnly && m_binary && !m_slicing) {
        PORTOLAN_TRY(startStream(std::max(m_confirmed, m_handedOut)));
        continue;
      }
      if (!got) return std::unexpected(got.error());
      if (m_decoder->ready() && (*got == Got::Nothing || m_decoder->bytes() > enough || m_decoder->changes() > 20000)) return handOut();
      if (m_decoder->inTransaction() && m_decoder->bytes() > m_options.memoryBytes) return handOut();
      if (*got == Got::Something) {
        if (!m_decoder->ready() && std::chrono::steady_clock::now() >= deadline && !m_decoder->inTransaction()) return handOut();
        continue;
      }
      const auto now = std::chrono::steady_clock::now();
      if (now >= deadline) return m_decoder->inTransaction() ? ChangeBatch() : handOut();
      PORTOLAN_TRY(talk(now));
      wait(std::min<std::chrono::steady_clock::duration>(deadline - now, 200ms));
    }
  }

  Result<> confirm(const Position &position) override {
    const auto lsn = parseLsn(position.text);
    if (!lsn) return std::unexpected(Error::internal(tr("\"%1\" is not a position of a PostgreSQL source").arg(position.text)));
    const bool moved = *lsn > m_confirmed;
    if (moved) m_confirmed = *lsn;
    if (moved || std::chrono::steady_clock::now() - m_lastFeedback > 1s) return feedback(false);
    return {};
  }

  Result<CaptureStatus> status() override {
    if (!m_control || !m_control->isOpen()) PORTOLAN_TRY(connectControl());
    auto slot = slotState(*m_control, m_name);
    if (!slot) {
      m_control.reset();
      return std::unexpected(slot.error());
    }
    CaptureStatus s;
    s.received = positionOf(m_received);
    s.current = positionOf(slot->current);
    s.lagBytes = slot->current > m_received ? static_cast<qint64>(slot->current - m_received) : 0;
    s.retainedBytes = slot->retainedBytes;
    s.heartbeatMicros = m_heartbeat;
    if (!slot->exists) s.health = tr("The replication slot %1 is gone: changes are lost. Load the tables again").arg(m_name);
    else if (slot->walStatus == QLatin1String("lost")) s.health = tr("The server has removed WAL that slot %1 needs (max_slot_wal_keep_size): load the tables again").arg(m_name);
    else if (slot->walStatus == QLatin1String("unreserved")) s.health = tr("The server is about to remove WAL that slot %1 needs: let the task catch up, or raise max_slot_wal_keep_size").arg(m_name);
    return s;
  }

private:
  enum class Got { Nothing, Something };

  Result<> connectControl() {
    auto link = Link::open(m_endpoint, m_secret, m_token);
    if (!link) return std::unexpected(link.error());
    m_control = std::move(*link);
    m_relations = std::make_unique<RelationCatalog>(*m_control);
    return {};
  }

  Result<> settlePublication() {
    return ensurePublication(*m_control, m_options);
  }

  /// Nothing is skipped silently: the server itself would start at its own position without a word.
  Result<> checkSlot(const SlotState &slot, Lsn start) const {
    const auto gone = [&](const QString &what) {
      return std::unexpected(Error::state(what).withEngine(QStringLiteral("postgres")).withObject(m_name)
                                 .withHint(tr("Changes after %1 cannot be read any more. Load the tables again, or validate and repair them and start from now").arg(lsnText(start))));
    };
    if (!slot.exists) return start == 0 ? Result<>() : Result<>(gone(tr("The replication slot %1 does not exist any more").arg(m_name)));
    if (slot.plugin != QLatin1String("pgoutput"))
      return std::unexpected(Error::state(tr("The replication slot %1 belongs to another program (plug-in %2)").arg(m_name, slot.plugin)).withHint(tr("Give the task another name")));
    if (slot.walStatus == QLatin1String("lost") || !slot.invalidation.isEmpty())
      return gone(tr("The server has invalidated the replication slot %1 (%2)").arg(m_name, slot.invalidation.isEmpty() ? tr("WAL removed") : slot.invalidation));
    if (start != 0 && slot.confirmed > start)
      return gone(tr("The replication slot %1 stands at %2, behind it the changes from %3 on are missing: the slot was dropped and made again, or another program read it").arg(m_name, lsnText(slot.confirmed), lsnText(start)));
    return {};
  }

  Result<Lsn> createSlot() {
    auto maker = Link::open(m_endpoint, m_secret, m_token, Link::Role::Replication);
    if (!maker) return std::unexpected(maker.error());
    const auto wakeUp = m_token.onCancel([link = maker->get()] { link->cancel(); });
    const QString nothing = (*maker)->serverVersion() >= 150000 ? QStringLiteral("(SNAPSHOT 'nothing')") : QStringLiteral("NOEXPORT_SNAPSHOT");
    auto made = (*maker)->run(QStringLiteral("CREATE_REPLICATION_SLOT %1 LOGICAL pgoutput %2").arg(quoteIdentifier(m_name), nothing));
    if (!made) return std::unexpected(slotError(made.error(), m_name));
    return parseLsn(field(made->get(), 0, 1)).value_or(0);
  }

  Result<> startStream(Lsn start) {
    m_wakeUp.release();
    m_stream.reset();
    auto tables = capturedTables(*m_control, m_options);
    if (!tables) return std::unexpected(tables.error());
    auto binary = m_relations->binaryPossible(*tables);
    if (!binary) return std::unexpected(binary.error());
    m_binary = *binary && !m_textOnly && m_control->serverVersion() >= 140000;
    const QString quotedPublication = quoteIdentifier(m_name).replace(QLatin1Char('\''), QLatin1String("''"));
    QString sql = QStringLiteral("START_REPLICATION SLOT %1 LOGICAL %2 (proto_version '1', publication_names '%3'").arg(quoteIdentifier(m_name), lsnText(start), quotedPublication);
    if (m_binary) sql += QStringLiteral(", binary 'true'");
    sql += QLatin1Char(')');
    const Deadline giveUp = deadlineIn(10s);
    while (true) {
      auto link = Link::open(m_endpoint, m_secret, m_token, Link::Role::Replication);
      if (!link) return std::unexpected(link.error());
      auto started = (*link)->run(sql);
      if (started) { m_stream = std::move(*link); break; }
      // After a crash of ours the server may hold the slot for the dead connection for a moment.
      if (started.error().sqlState() != QLatin1String("55006") || std::chrono::steady_clock::now() > giveUp)
        return std::unexpected(started.error().sqlState() == QLatin1String("55006") ? started.error().withRetryable() : started.error());
      PORTOLAN_TRY(m_token.check());
      std::this_thread::sleep_for(100ms);
    }
    PQsetnonblocking(m_stream->raw(), 1);
    m_gatherFor = narrowed(PQsocket(m_stream->raw())) ? 20ms : 1ms;
    m_wakeUp = m_token.onCancel([fd = PQsocket(m_stream->raw())] { ::shutdown(fd, SHUT_RDWR); });
    m_decoder = std::make_unique<OutputDecoder>([this](const RelationMessage &m) { return describe(m); }, start);
    m_decoder->excludeOwnWrites(m_options.excludeOwnWrites);
    m_heartbeat = Clock::system().nowMicros();
    m_lastFeedback = m_lastPing = std::chrono::steady_clock::now();
    return {};
  }

  Result<RelationShape> describe(const RelationMessage &message) {
    if (!m_control || !m_control->isOpen()) PORTOLAN_TRY(connectControl());
    auto shape = m_relations->describe(message);
    if (!shape && shape.error().connectionLost()) m_control.reset();
    if (shape && m_binary && std::any_of(shape->columns.begin(), shape->columns.end(), [](const WireColumn &c) { return c.wire == Wire::NoBinary; })) {
      m_textOnly = true; // a column came that has no binary form we read: the stream begins again as text
      return std::unexpected(Error::source(tr("The change stream must be read again as text")).withEngine(QStringLiteral("postgres")).withConnectionLost().withRetryable());
    }
    return shape;
  }

  /// Takes what has arrived: one frame.
  Result<Got> receive() {
    char *buffer = nullptr;
    int length = PQgetCopyData(m_stream->raw(), &buffer, 1);
    if (length == 0) {
      if (!PQconsumeInput(m_stream->raw())) return std::unexpected(streamLost(nullptr));
      length = PQgetCopyData(m_stream->raw(), &buffer, 1);
      if (length == 0) return Got::Nothing;
    }
    if (length < 0) {
      const ResultPtr r(PQgetResult(m_stream->raw()));
      return std::unexpected(streamLost(r.get()));
    }
    const std::unique_ptr<char, decltype(&PQfreemem)> owner(buffer, &PQfreemem);
    ++m_frames;
    PORTOLAN_TRY(frame({buffer, static_cast<std::size_t>(length)}));
    return Got::Something;
  }

  Result<> frame(std::string_view bytes) {
    m_heartbeat = Clock::system().nowMicros();
    if (bytes.size() >= 18 && bytes[0] == 'k') {
      m_pingPending = false;
      const Lsn end = load64(bytes.data() + 1);
      if (end > m_received) m_received = end;
      if (!m_decoder->inTransaction()) {
        m_seen = end;
        m_seenMicros = static_cast<qint64>(load64(bytes.data() + 9)) + pgEpochMicros;
      }
      return bytes[17] ? feedback(false) : Result<>();
    }
    if (bytes.size() < 25 || bytes[0] != 'w') return std::unexpected(Error::source(tr("PostgreSQL sent a frame of an unknown kind")).withEngine(QStringLiteral("postgres")));
    auto decoded = m_decoder->message(bytes.substr(25));
    if (!decoded) return std::unexpected(decoded.error());
    if (m_decoder->lastEnd() > m_received) m_received = m_decoder->lastEnd();
    if (!m_decoder->inTransaction() && m_decoder->lastEnd() > m_seen) {
      m_seen = m_decoder->lastEnd();
      m_seenMicros = static_cast<qint64>(load64(bytes.data() + 17)) + pgEpochMicros;
    }
    return {};
  }

  ChangeBatch handOut() {
    m_slicing = m_decoder->inTransaction();
    if (!m_slicing && m_decoder->lastEnd() > m_handedOut) m_handedOut = m_decoder->lastEnd();
    ChangeBatch batch = m_decoder->take();
    // Nothing of what was seen is still on its way through us, unless a transaction is being handed out in slices.
    if (!m_decoder->inTransaction() && m_seen != 0) {
      batch.seen = positionOf(m_seen);
      batch.seenMicros = m_seenMicros;
    }
    return batch;
  }

  /// Feedback every second, and when nothing comes a request for a sign of life, by which an idle stream still moves on.
  Result<> talk(std::chrono::steady_clock::time_point now) {
    const bool ping = !m_pingPending && now - m_lastPing > 250ms;
    if (ping) { m_lastPing = now; m_pingPending = true; }
    if (m_pingPending && now - m_lastPing > 10s) m_pingPending = false;
    if (ping || now - m_lastFeedback > 1s) return feedback(ping);
    return {};
  }

  Result<> feedback(bool replyNow) {
    m_lastFeedback = std::chrono::steady_clock::now();
    WireBuffer out;
    out.put8('r');
    out.put64(m_received);
    out.put64(m_confirmed);
    out.put64(m_confirmed);
    out.put64(static_cast<std::uint64_t>(Clock::system().nowMicros() - pgEpochMicros));
    out.put8(replyNow ? 1 : 0);
    if (PQputCopyData(m_stream->raw(), out.data(), static_cast<int>(out.size())) < 0 || PQflush(m_stream->raw()) < 0) return std::unexpected(streamLost(nullptr));
    return {};
  }

  /// The server sends every message in a packet of its own. While many come, they are let gather for a moment: a reader that
  /// wakes for each of them costs the server as much as the message does.
  void wait(std::chrono::steady_clock::duration time) {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_rateSince > 20ms) {
      m_gather = m_frames > 200;
      m_frames = 0;
      m_rateSince = now;
    }
    if (m_gather) std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(time, m_gatherFor));
    pollfd fd{PQsocket(m_stream->raw()), POLLIN, 0};
    if (PQflush(m_stream->raw()) == 1) fd.events |= POLLOUT;
    ::poll(&fd, 1, static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()));
  }

  /// On this machine a sender pays for the receiver's side of each packet as well. A narrow window keeps small messages in the
  /// sender's queue, from where they go many at a time; over a network it would only be slow.
  static bool narrowed(int fd) {
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0) return false;
    const bool v4 = peer.ss_family == AF_INET && (ntohl(reinterpret_cast<const sockaddr_in *>(&peer)->sin_addr.s_addr) >> 24) == 127;
    const bool v6 = peer.ss_family == AF_INET6 && IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6 *>(&peer)->sin6_addr);
    const int window = 16384;
    return (v4 || v6) && ::setsockopt(fd, IPPROTO_TCP, TCP_WINDOW_CLAMP, &window, sizeof window) == 0;
  }

  Error streamLost(const PGresult *r) const {
    if (m_token.isCancelled()) return Error::cancelled();
    Error error = m_stream->error(r, QStringLiteral("START_REPLICATION"));
    if (error.message().isEmpty()) error = Error::source(tr("The server ended the change stream")).withEngine(QStringLiteral("postgres"));
    return error.withConnectionLost().withRetryable();
  }

  static Error slotError(Error error, const QString &name) {
    if (error.sqlState() == QLatin1String("53400")) error.withHint(tr("All replication slots are in use: drop one that nobody needs, or raise max_replication_slots and restart"));
    else if (error.sqlState() == QLatin1String("55000")) error.withHint(tr("ALTER SYSTEM SET wal_level = 'logical'  -- then restart the server"));
    return error.withObject(name);
  }

  Endpoint m_endpoint;
  Secret m_secret;
  CaptureOptions m_options;
  CancelToken m_token;
  QString m_name;
  std::unique_ptr<Link> m_control, m_stream;
  CancelToken::Registration m_wakeUp;
  std::unique_ptr<RelationCatalog> m_relations;
  std::unique_ptr<OutputDecoder> m_decoder;
  Lsn m_confirmed = 0, m_received = 0, m_seen = 0, m_handedOut = 0;
  qint64 m_seenMicros = 0, m_heartbeat = 0;
  std::chrono::steady_clock::time_point m_lastFeedback, m_lastPing;
  std::chrono::steady_clock::time_point m_rateSince;
  int m_frames = 0;
  bool m_gather = false;
  std::chrono::milliseconds m_gatherFor{1};
  bool m_pingPending = false, m_binary = false, m_textOnly = false, m_slicing = false;
};

} // namespace

Result<std::unique_ptr<ChangeSource>> openChangeSource(const Endpoint &endpoint, const Secret &secret, const CaptureOptions &options, const CancelToken &token) {
  auto source = std::make_unique<PgChangeSource>(endpoint, secret, options, token);
  PORTOLAN_TRY(source->open());
  return source;
}

} // namespace portolan::pg
