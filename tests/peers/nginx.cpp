// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/nginx.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tongban::testing
{

namespace
{

// Whoever is not root finds it only here.
QString nginxProgram()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : found;
}

// nginx cannot say which port it was given: one that is free now, and another when somebody was quicker.
int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    const bool known = ::bind(probe, plain, length) == 0 && ::getsockname(probe, plain, &length) == 0;
    ::close(probe);
    return known ? ntohs(address.sin_port) : 0;
}

bool listens(int port)
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    const bool there = ::connect(probe, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(probe);
    return there;
}

bool runOpenssl(const QString& folder, const char* words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), QString::fromLatin1(words).split(QLatin1Char(' ')));
    return process.waitForFinished() && process.exitCode() == 0;
}

bool writeText(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

// Around the server that we ship: what every nginx has, in a folder of its own.
constexpr const char* kAround = R"(daemon off;
master_process off;
pid @HERE@/pid;
error_log @HERE@/error;
events { }
http {
    log_format told '$server_protocol $request_method $uri $status $sent_http_cache_control';
    access_log @HERE@/log told;
    client_body_temp_path @HERE@/body;
    proxy_temp_path @HERE@/proxy;
    fastcgi_temp_path @HERE@/fastcgi;
    uwsgi_temp_path @HERE@/uwsgi;
    scgi_temp_path @HERE@/scgi;
    include @HERE@/server.conf;
}
)";

} // namespace

Nginx::Nginx(QString catalogue, QString platform)
    : m_catalogue(std::move(catalogue))
    , m_platform(std::move(platform))
{
}

Nginx::~Nginx()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray Nginx::missing()
{
    if (nginxProgram().isEmpty())
        return "there is no nginx here (./dev setup installs nginx-light)";
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return "there is no openssl here to make certificates";
    return {};
}

bool Nginx::start()
{
    if (!makeCertificates())
        return false;
    for (int tries = 0; tries < 3; ++tries) {
        m_port = freePort();
        if (!writeConfiguration())
            return false;
        m_process.start(nginxProgram(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                         path("around.conf"), QStringLiteral("-e"), path("error")});
        const auto settled = [this] { return listens(m_port) || m_process.state() == QProcess::NotRunning; };
        if (QTest::qWaitFor(settled, 10'000) && m_process.state() == QProcess::Running)
            return true;
        m_process.waitForFinished(1'000);
    }
    return false;
}

std::string Nginx::url() const
{
    return "https://127.0.0.1:" + std::to_string(m_port);
}

std::string Nginx::caFile() const
{
    return path("ca.pem").toStdString();
}

QStringList Nginx::log() const
{
    QFile file(path("log"));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

bool Nginx::makeCertificates() const
{
    const QString folder = m_folder.path();
    return writeText(path("names"), QStringLiteral("subjectAltName=IP:127.0.0.1\n")) &&
           runOpenssl(folder, "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out "
                              "ca.pem -subj /CN=tongban-test-authority -days 2") &&
           runOpenssl(folder, "req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out "
                              "request.pem -subj /CN=localhost") &&
           runOpenssl(folder, "x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem "
                              "-days 2 -extfile names");
}

bool Nginx::writeConfiguration() const
{
    QFile shipped(QStringLiteral(TONGBAN_SOURCE_DIR "/server/nginx.conf.in"));
    if (!shipped.open(QIODevice::ReadOnly))
        return false;
    const QString server = QString::fromUtf8(shipped.readAll())
                               .replace(QStringLiteral("@LISTEN@"), QStringLiteral("127.0.0.1:%1").arg(m_port))
                               .replace(QStringLiteral("@CERTIFICATE@"), path("server.pem"))
                               .replace(QStringLiteral("@KEY@"), path("key.pem"))
                               .replace(QStringLiteral("@CATALOGUE@"), m_catalogue)
                               .replace(QStringLiteral("@PLATFORM@"), m_platform);
    return writeText(path("server.conf"), server) &&
           writeText(path("around.conf"),
                     QString::fromLatin1(kAround).replace(QStringLiteral("@HERE@"), m_folder.path()));
}

QString Nginx::path(const char* name) const
{
    return m_folder.filePath(QString::fromLatin1(name));
}

} // namespace tongban::testing
