// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/tour.h"
#include "tests/e2e/tour/words.h"
#include "tests/e2e/wrong_server/publisher.h"
#include "tests/e2e/wrong_server/wrong_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>

using namespace tongban;
using namespace tongban::e2e;

namespace
{

constexpr const char* kRegion = "210281";
constexpr std::chrono::seconds kToldWithin{10};

QString beside(const char* program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QString::fromLatin1(program);
}

const QString kSource = QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian");

// Where everything of one run lies.
struct Places {
    QTemporaryDir folder;
    QString platform = folder.filePath(QStringLiteral("platform"));
    QString keys = platform + QStringLiteral("/keys");
    // What the wrong server hands out: a version the real platform has not published yet.
    QString mirror = folder.filePath(QStringLiteral("mirror"));
    QString client = folder.filePath(QStringLiteral("client"));
    QString newcomer = folder.filePath(QStringLiteral("newcomer"));
    QString villager = folder.filePath(QStringLiteral("villager"));
    QString stick = folder.filePath(QStringLiteral("stick.tongban"));
};

// Each lie and the words a person reads.
const struct {
    Lie lie;
    const char* what;
    const char* word;
} kLies[]{
    {Lie::WebPage, "a web page", "连上的不是政务平台"},
    {Lie::Garbage, "garbage", "收到的数据不完整"},
    {Lie::CutHead, "a head that ends in the middle", "收到的数据不完整"},
    {Lie::UnsignedHead, "a head without a signature", "收到的指南没有可信的签名"},
    {Lie::OtherKeysHead, "a head signed by somebody else", "收到的指南没有可信的签名"},
    {Lie::ExpiredHead, "a head that has expired", "收到的指南已过期"},
    {Lie::OlderHead, "an older catalogue", "收到的指南比本机的还旧"},
    {Lie::CutFiles, "files that end in the middle", "收到的数据不完整"},
    {Lie::BrokenOff, "connections that break", "没有网络"},
};

void signIn(Tour& tour)
{
    tour.see(t("办事指南已装好"));
    tour.tap(t("复州城镇"));
    tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
    tour.tap(t("登录"));
    tour.see(t("大家常办"));
}

// A guide only this version has is found, and back to the first page.
void findGuide(Tour& tour, const QString& name)
{
    tour.tap(t("搜索要办的事"));
    tour.enter(t("搜索要办的事"), t("砍树"));
    tour.see(name);
    tour.tap(t("首页"));
    tour.see(t("大家常办"));
}

void yesterday(Tour& tour, Publisher& publisher, const Places& places)
{
    tour.step(t("yesterday the guides came from the platform"), t("yesterday"), [&] {
        tour.startServer();
        tour.require(publisher.publish(t("砍树第二版"), places.platform + QStringLiteral("/catalogue"), places.keys));
        tour.startClient();
        tour.resize(QSize(390, 844));
        signIn(tour);
        findGuide(tour, t("砍树第二版"));
        tour.stopClient();
    });
}

Result<std::unique_ptr<WrongServer>> openWrongServer(Publisher& publisher, const Places& places)
{
    const std::filesystem::path mirror = places.mirror.toStdString();
    std::error_code error;
    std::filesystem::copy((places.platform + QStringLiteral("/catalogue")).toStdString(), mirror,
                          std::filesystem::copy_options::recursive, error);
    TRY(publisher.publish(t("砍树第三版"), places.mirror, places.keys));
    TRY_ASSIGN(ForgedHeads heads, forgeHeads(mirror / kRegion, places.keys.toStdString()));
    return std::make_unique<WrongServer>(mirror, kRegion, std::move(heads));
}

void today(Tour& tour, WrongServer& server)
{
    tour.step(t("today it is another server that answers"), t("silence"), [&] {
        server.tell(Lie::Silence);
        tour.pointClientAt(QString::fromStdString(server.url()));
        tour.startClient();
        tour.resize(QSize(390, 844));
        tour.see(t("大家常办"));
    });
    for (const auto& one : kLies) {
        tour.step(t("refused: ") + t(one.what), t("lie"), [&] {
            // The word of the lie before is gone first, so that the one seen is this one's.
            server.tell(Lie::Silence);
            tour.key(QStringLiteral("F5"));
            tour.dontSee(t("没有采用它"));
            server.tell(one.lie);
            tour.key(QStringLiteral("F5"));
            tour.require(server.waitUntilTold(kToldWithin), t("the client has not asked"));
            tour.see(t(one.word));
        });
        tour.step(t("   the guides are still there"), t("still-there"), [&] { findGuide(tour, t("砍树第二版")); });
    }
    tour.step(t("the same server, honest: its guides are taken"), t("honest"), [&] {
        server.tell(Lie::None);
        tour.key(QStringLiteral("F5"));
        tour.dontSee(t("没有采用它"));
        findGuide(tour, t("砍树第三版"));
        tour.stopClient();
    });
}

Result<void> expect(ClientProcess& client, const QString& text)
{
    return client.send({{QStringLiteral("do"), QStringLiteral("expect")}, {QStringLiteral("text"), text}})
        .map([](const QJsonObject&) {});
}

// A first start at a wrong server has no guides to keep, but a word all the same.
void firstStart(Tour& tour, WrongServer& server, const Places& places)
{
    tour.step(t("on first start a web page is refused with the same word"), {}, [&] {
        server.tell(Lie::WebPage);
        ClientProcess client({beside("tongban-tour-client"), places.newcomer, QString::fromStdString(server.url()),
                              places.keys + QStringLiteral("/root.tbroot")});
        tour.require(client.start());
        tour.require(expect(client, t("连上的不是政务平台")));
        tour.require(client.stop());
    });
}

// Nobody answers, but somebody has brought a file.
void withoutANetwork(Tour& tour, WrongServer& server, Publisher& publisher, const Places& places)
{
    tour.step(t("without a network a file named at the start brings a first start its guides"), {}, [&] {
        server.tell(Lie::Silence);
        tour.require(publisher.bundle(places.mirror, places.stick));
        ClientProcess client({beside("tongban-tour-client"), places.villager, QString::fromStdString(server.url()),
                              places.keys + QStringLiteral("/root.tbroot"), places.stick});
        tour.require(client.start());
        tour.require(expect(client, t("办事指南已装好")));
        tour.require(client.stop());
    });
    tour.step(t("a newer file, dropped anywhere on the window, is taken in"), t("dropped"), [&] {
        tour.require(publisher.publish(t("砍树第四版"), places.mirror, places.keys));
        tour.require(publisher.bundle(places.mirror, places.stick));
        tour.startClient();
        tour.resize(QSize(390, 844));
        tour.drop(t("大家常办"), places.stick);
        tour.see(t("指南已更新"));
        findGuide(tour, t("砍树第四版"));
        tour.stopClient();
    });
}

} // namespace

// tongban-wrong-server [DIR]: the client, its guides from the real platform, then pointed at servers that lie, then
// with files of guides alone; 1 when one lie is believed, not told about, or costs a guide, or a file is not taken in.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Places places;
    Tour tour(std::make_unique<ServerProcess>(beside("tongban-platform"), places.platform, kSource),
              {beside("tongban-tour-client"), places.client, {}, {}},
              QDir(QCoreApplication::arguments().value(1, QStringLiteral("wrong_server"))).absolutePath());
    Publisher publisher(beside("tongban-platform"), kSource, places.folder.filePath(QStringLiteral("content")));
    yesterday(tour, publisher, places);
    if (tour.failed())
        return 1;
    const Result<std::unique_ptr<WrongServer>> server = openWrongServer(publisher, places);
    if (!server) {
        std::fprintf(stderr, "tongban-wrong-server: %s\n", server.error().detail.c_str());
        return 1;
    }
    today(tour, **server);
    firstStart(tour, **server, places);
    withoutANetwork(tour, **server, publisher, places);
    std::printf("%d steps, %s\n", tour.steps(), tour.failed() ? "FAILED" : "all well");
    return tour.failed() ? 1 : 0;
}
