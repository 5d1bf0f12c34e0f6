// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace tongban::testing
{

// nginx over TLS and HTTP/2 with the configuration we ship (server/nginx.conf.in) and an authority of its own. Ended
// with this object. One thread.
class Nginx
{
public:
    // `platform`: ADDRESS:PORT of what is not the catalogue.
    Nginx(QString catalogue, QString platform);
    ~Nginx();
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;

    // Why there can be none here; empty when there can.
    [[nodiscard]] static QByteArray missing();

    [[nodiscard]] bool start();
    [[nodiscard]] std::string url() const;
    // The authority a client has to know.
    [[nodiscard]] std::string caFile() const;
    // "HTTP/2.0 GET /catalogue/210281/head 200 no-cache", a line each.
    [[nodiscard]] QStringList log() const;

private:
    [[nodiscard]] bool makeCertificates() const;
    [[nodiscard]] bool writeConfiguration() const;
    [[nodiscard]] QString path(const char* name) const;

    QTemporaryDir m_folder;
    QString m_catalogue;
    QString m_platform;
    int m_port = 0;
    QProcess m_process;
};

} // namespace tongban::testing
