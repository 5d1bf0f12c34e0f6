// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fuzz/target.h"

namespace tongban::fuzz
{

void readBundle(std::string_view input);
Seeds bundleSeeds();
void readConnectError(std::string_view input);
Seeds connectErrorSeeds();
void readExchange(std::string_view input);
Seeds exchangeSeeds();
void readFormDocument(std::string_view input);
Seeds formDocumentSeeds();
void readFormExpression(std::string_view input);
Seeds formExpressionSeeds();
void readFormInstance(std::string_view input);
Seeds formInstanceSeeds();
void readFormList(std::string_view input);
Seeds formListSeeds();
void readHead(std::string_view input);
Seeds headSeeds();
void readImageHeader(std::string_view input);
Seeds imageHeaderSeeds();
void readManifest(std::string_view input);
Seeds manifestSeeds();
void readPack(std::string_view input);
Seeds packSeeds();
void readRoots(std::string_view input);
Seeds rootsSeeds();
void readSegment(std::string_view input);
Seeds segmentSeeds();
void readTus(std::string_view input);
Seeds tusSeeds();

} // namespace tongban::fuzz
