// SPDX-License-Identifier: Apache-2.0
#include "client/forms/functions/digests.h"

#include <openssl/evp.h>

#include <array>
#include <cstdint>

namespace tongban::forms
{

namespace
{

const EVP_MD* algorithmNamed(std::string_view name)
{
    struct Entry {
        std::string_view name;
        const EVP_MD* (*algorithm)();
    };
    static constexpr auto kAlgorithms = std::to_array<Entry>({{"MD5", EVP_md5},
                                                              {"SHA-1", EVP_sha1},
                                                              {"SHA-256", EVP_sha256},
                                                              {"SHA-384", EVP_sha384},
                                                              {"SHA-512", EVP_sha512}});
    for (const Entry& entry : kAlgorithms) {
        if (entry.name == name)
            return entry.algorithm();
    }
    return nullptr;
}

std::string hexOf(std::string_view bytes)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        out.push_back(kDigits[value >> 4]);
        out.push_back(kDigits[value & 0xf]);
    }
    return out;
}

std::string base64Of(std::string_view bytes)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k < 3; ++k)
            bits = (bits << 8) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out.push_back(i + k <= bytes.size() ? kLetters[(bits >> (18 - 6 * k)) & 63] : '=');
    }
    return out;
}

} // namespace

std::string digestOf(std::string_view bytes, std::string_view algorithm)
{
    const EVP_MD* const kind = algorithmNamed(algorithm);
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    if (!kind || EVP_Digest(bytes.data(), bytes.size(), hash.data(), &size, kind, nullptr) != 1)
        return {};
    return {hash.begin(), hash.begin() + size};
}

std::string digestText(std::string_view bytes, std::string_view algorithm, std::string_view encoding)
{
    const std::string hash = digestOf(bytes, algorithm);
    if (encoding == "hex")
        return hexOf(hash);
    return encoding == "base64" ? base64Of(hash) : std::string();
}

} // namespace tongban::forms
