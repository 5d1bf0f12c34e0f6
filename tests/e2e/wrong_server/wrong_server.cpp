// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/wrong_server/wrong_server.h"

#include "sync/catalogue/catalogue_paths.h"

#include <utility>

namespace tongban::e2e
{

namespace
{

using testing::LoopbackServer;

const std::string kBelow = "/catalogue/";
constexpr const char* kBytes = "application/octet-stream";
constexpr const char* kSignInPage = "<!DOCTYPE html>\n<html><head><title>欢迎使用免费WiFi</title></head>"
                                    "<body><form>请输入手机号登录</form></body></html>\n";

std::string octets(const std::string& bytes)
{
    return LoopbackServer::reply(200, kBytes, bytes);
}

std::string firstHalf(const std::string& bytes)
{
    return bytes.substr(0, bytes.size() / 2);
}

// Says it is longer than what comes before the connection ends.
std::string brokenOff(const std::string& bytes)
{
    const std::string whole = octets(bytes);
    return whole.substr(0, whole.size() - bytes.size() / 2);
}

} // namespace

WrongServer::WrongServer(std::filesystem::path catalogue, const std::string& region, ForgedHeads heads)
    : m_catalogue(std::move(catalogue))
    , m_headTarget(kBelow + catalogue::headPath(region))
    , m_heads(std::move(heads))
    , m_server([this](const testing::HeardRequest& request) { return answer(request.target); })
{
}

void WrongServer::tell(Lie lie)
{
    const std::lock_guard lock(m_mutex);
    m_lie = lie;
    m_told = false;
}

bool WrongServer::waitUntilTold(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_told; });
}

std::string WrongServer::url() const
{
    return m_server.url();
}

std::string WrongServer::answer(const std::string& target)
{
    const std::lock_guard lock(m_mutex);
    const std::optional<std::string> lie = lieAbout(target, m_lie);
    if (!lie)
        return honest(target);
    m_told = true;
    m_changed.notify_all();
    return *lie;
}

std::string WrongServer::honest(const std::string& target) const
{
    if (!target.starts_with(kBelow))
        return LoopbackServer::reply(503, "text/plain", "");
    const Result<std::string> bytes = readBytes(m_catalogue / target.substr(kBelow.size()));
    return bytes ? octets(*bytes) : LoopbackServer::reply(404, "text/plain", "");
}

// Nothing: the truth is told about this.
std::optional<std::string> WrongServer::lieAbout(const std::string& target, Lie lie) const
{
    if (lie == Lie::Silence)
        return std::string();
    if (lie == Lie::WebPage)
        return LoopbackServer::reply(200, "text/html; charset=utf-8", kSignInPage);
    if (!target.starts_with(kBelow))
        return std::nullopt;
    const Result<std::string> bytes = readBytes(m_catalogue / target.substr(kBelow.size()));
    if (!bytes)
        return std::nullopt;
    if (target == m_headTarget) {
        const std::optional<std::string> head = lie == Lie::CutHead ? firstHalf(*bytes) : wrongHead(lie);
        return head ? std::optional(octets(*head)) : std::nullopt;
    }
    if (lie == Lie::CutFiles)
        return octets(firstHalf(*bytes));
    return lie == Lie::BrokenOff ? std::optional(brokenOff(*bytes)) : std::nullopt;
}

std::optional<std::string> WrongServer::wrongHead(Lie lie) const
{
    switch (lie) {
    case Lie::Garbage: return std::string("\x8f\x02\xff\x00\x13\x37 not an envelope \xfe\xfe\x00\x01", 27);
    case Lie::UnsignedHead: return m_heads.unsignedHead;
    case Lie::OtherKeysHead: return m_heads.otherKeys;
    case Lie::ExpiredHead: return m_heads.expired;
    case Lie::OlderHead: return m_heads.older;
    default: return std::nullopt;
    }
}

} // namespace tongban::e2e
