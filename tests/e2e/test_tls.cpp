// SPDX-License-Identifier: GPL-3.0-or-later
// TLS modes against servers with certificates of a private authority: what each mode accepts and refuses, in the words of
// libpq for every engine.
#include "tests/e2e/cli_fixture.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace portolan;
using namespace portolan::testing;

class TlsTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<PrivateServer> m_maria, m_postgres, m_plain;
  QTemporaryDir m_certificates, m_folder;
  int m_runs = 0;

  QString certificate(const QString &name) const { return m_certificates.filePath(name); }
  bool openssl(const QStringList &arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_certificates.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
  }
  bool authority(const QString &name) const {
    return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                    QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".crt")});
  }
  bool signedBy(const QString &name, const QString &commonName, const QString &alternative) const {
    QFile extensions(certificate(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly)) return false;
    extensions.write(alternative.isEmpty() ? QByteArray("extendedKeyUsage=clientAuth\n") : "subjectAltName=" + alternative.toUtf8() + '\n');
    extensions.close();
    return openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName, QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr")})
           && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), name + QStringLiteral(".csr"), QStringLiteral("-CA"), QStringLiteral("ca.crt"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-days"),
                       QStringLiteral("3"), QStringLiteral("-extfile"), name + QStringLiteral(".ext"), QStringLiteral("-out"), name + QStringLiteral(".crt")});
  }
  CliResult ask(const PrivateServer &server, const QString &parameters, const QString &host = QStringLiteral("127.0.0.1")) {
    Endpoint endpoint = server.endpoint(server.kind() == PrivateServer::Kind::Postgres ? QStringLiteral("postgres") : QStringLiteral("mysql"));
    endpoint.host = host;
    return runCli({QStringLiteral("introspect"), QStringLiteral("--from"), endpoint.toUrl() + (parameters.isEmpty() ? QString() : QStringLiteral("?") + parameters), QStringLiteral("--json")});
  }

private Q_SLOTS:
  void initTestCase() {
    QVERIFY2(authority(QStringLiteral("ca")) && authority(QStringLiteral("other")), "openssl is needed");
    // verify-full compares the host: the certificate is for the name "localhost" alone
    QVERIFY(signedBy(QStringLiteral("server"), QStringLiteral("localhost"), QStringLiteral("DNS:localhost")));
    QVERIFY(signedBy(QStringLiteral("client"), QStringLiteral("portolan"), {}));
    ::chmod(QFile::encodeName(m_certificates.path()).constData(), 0755);
    for (const char *name : {"ca.crt", "server.crt", "server.key", "client.crt"}) ::chmod(QFile::encodeName(certificate(QString::fromLatin1(name))).constData(), 0644);

    auto m = PrivateServer::start(PrivateServer::Kind::MariaDb, {{QStringLiteral("ssl-ca"), certificate(QStringLiteral("ca.crt"))}, {QStringLiteral("ssl-cert"), certificate(QStringLiteral("server.crt"))}, {QStringLiteral("ssl-key"), certificate(QStringLiteral("server.key"))}});
    VERIFY_OK(m);
    m_maria = std::move(*m);
    VERIFY_OK(m_maria->sql(QStringLiteral("mysql"), QStringLiteral("CREATE USER certified@'%' REQUIRE X509; GRANT ALL ON *.* TO certified@'%'")));
    auto plain = PrivateServer::start(PrivateServer::Kind::Postgres);
    VERIFY_OK(plain);
    m_plain = std::move(*plain);
    auto p = PrivateServer::start(PrivateServer::Kind::Postgres);
    VERIFY_OK(p);
    m_postgres = std::move(*p);
    // PostgreSQL wants a key that is its own
    struct stat folder = {};
    QVERIFY(::stat(QFile::encodeName(m_postgres->folder()).constData(), &folder) == 0);
    for (const char *name : {"ca.crt", "server.crt", "server.key"}) {
      const QString copy = m_postgres->folder() + QLatin1Char('/') + QString::fromLatin1(name);
      QVERIFY(QFile::copy(certificate(QString::fromLatin1(name)), copy));
      ::chmod(QFile::encodeName(copy).constData(), 0600);
      if (::geteuid() == 0) QVERIFY(::chown(QFile::encodeName(copy).constData(), folder.st_uid, folder.st_gid) == 0);
    }
    const QString base = m_postgres->folder();
    VERIFY_OK(m_postgres->sql({}, QStringLiteral("CREATE ROLE certified LOGIN; ALTER SYSTEM SET ssl_ca_file = '%1/ca.crt'").arg(base)));
    VERIFY_OK(m_postgres->sql({}, QStringLiteral("ALTER SYSTEM SET ssl_cert_file = '%1/server.crt'").arg(base)));
    VERIFY_OK(m_postgres->sql({}, QStringLiteral("ALTER SYSTEM SET ssl_key_file = '%1/server.key'").arg(base)));
    VERIFY_OK(m_postgres->sql({}, QStringLiteral("ALTER SYSTEM SET ssl = on")));
    QFile rules(base + QStringLiteral("/data/pg_hba.conf"));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    const QByteArray old = rules.readAll();
    rules.close();
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("hostssl all certified all trust clientcert=verify-ca\nhostnossl all certified all reject\n" + old);
    rules.close();
    VERIFY_OK(m_postgres->restart());
  }

  void modes_data() {
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("exitCode");
    const QString ca = QStringLiteral("sslrootcert=") + certificate(QStringLiteral("ca.crt")), other = QStringLiteral("sslrootcert=") + certificate(QStringLiteral("other.crt"));
    const QString address = QStringLiteral("127.0.0.1"), name = QStringLiteral("localhost");
    for (const char *server : {"postgres", "mariadb"}) {
      const QString s = QString::fromLatin1(server);
      const auto row = [&](const char *what, const QString &parameters, const QString &host, int code) { QTest::addRow("%s, %s", server, what) << s << parameters << host << code; };
      row("disable", QStringLiteral("sslmode=disable"), address, 0);
      row("prefer", QStringLiteral("sslmode=prefer"), address, 0);
      row("require", QStringLiteral("sslmode=require"), address, 0);
      row("verify-ca", QStringLiteral("sslmode=verify-ca&") + ca, address, 0);
      row("verify-ca, another authority", QStringLiteral("sslmode=verify-ca&") + other, address, 4);
      row("verify-full", QStringLiteral("sslmode=verify-full&") + ca, name, 0);
      row("verify-full, another host name", QStringLiteral("sslmode=verify-full&") + ca, address, 4);
      row("verify-full, another authority", QStringLiteral("sslmode=verify-full&") + other, name, 4);
      row("authority's file missing", QStringLiteral("sslmode=verify-ca&sslrootcert=/no/such/file.crt"), address, 4);
    }
    QTest::newRow("no TLS on the server, prefer") << QStringLiteral("plain") << QStringLiteral("sslmode=prefer") << address << 0;
    QTest::newRow("no TLS on the server, require") << QStringLiteral("plain") << QStringLiteral("sslmode=require") << address << 4;
    QTest::newRow("unknown mode") << QStringLiteral("postgres") << QStringLiteral("sslmode=maybe") << address << 1;
  }
  void modes() {
    QFETCH(QString, server);
    QFETCH(QString, parameters);
    QFETCH(QString, host);
    QFETCH(int, exitCode);
    const PrivateServer &s = server == QLatin1String("mariadb") ? *m_maria : server == QLatin1String("plain") ? *m_plain : *m_postgres;
    const CliResult result = ask(s, parameters, host);
    VERIFY_EXIT(result, exitCode);
    if (exitCode != 0) QVERIFY2(result.err.contains(QLatin1String("what to do")), describe(result).constData());
  }

  void clientCertificates() {
    for (const PrivateServer *server : {m_postgres.get(), m_maria.get()}) {
      Endpoint endpoint = server->endpoint(server->kind() == PrivateServer::Kind::Postgres ? QStringLiteral("postgres") : QStringLiteral("mysql"));
      endpoint.user = QStringLiteral("certified");
      const QString base = endpoint.toUrl() + QStringLiteral("?sslmode=verify-ca&sslrootcert=") + certificate(QStringLiteral("ca.crt"));
      const auto look = [](const QString &url) { return runCli({QStringLiteral("introspect"), QStringLiteral("--from"), url, QStringLiteral("--json")}); };
      VERIFY_EXIT(look(base), 4);
      const QString key = certificate(QStringLiteral("client.key"));
      ::chmod(QFile::encodeName(key).constData(), 0600);
      VERIFY_EXIT(look(base + QStringLiteral("&sslcert=") + certificate(QStringLiteral("client.crt")) + QStringLiteral("&sslkey=") + key), 0);
    }
  }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "test_tls.moc"
