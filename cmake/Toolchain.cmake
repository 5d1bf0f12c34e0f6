# SPDX-License-Identifier: Apache-2.0
# Compiler flags, ccache, sanitizers: the same for every room.

option(TONGBAN_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(TONGBAN_FUZZ "Build the fuzzing program alone, with clang and sanitizers (./dev fuzz)" OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(TONGBAN_CCACHE ccache)
if(TONGBAN_CCACHE)
    # The sloppiness is what ccache's manual asks for with precompiled headers; DEPEND takes the compiler's word for which headers were
    # read, where ccache would read them all itself first.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 ${TONGBAN_CCACHE})
endif()

# Programs as libraries: else a header precompiled for the one does not fit the other.
add_compile_options(-fPIC $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
add_link_options(-Wl,--as-needed -Wl,-z,relro,-z,now)
# -O1 costs a tenth of the speed of a release and saves a third of the build; nothing here computes for long but the libraries.
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG -D_FORTIFY_SOURCE=2 -fstack-protector-strong")

if(TONGBAN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(TONGBAN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
        message(FATAL_ERROR "TONGBAN_FUZZ needs clang: -DCMAKE_CXX_COMPILER=clang++")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# Our own code: warnings are errors. Generated code is not compiled with these.
add_library(tongban_warnings INTERFACE)
target_compile_options(tongban_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wimplicit-fallthrough -Werror)
# g++ 12 sees these in the string concatenation and the optional of its own library (GCC bugs 105329, 105651, 80635).
target_compile_options(tongban_warnings INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-maybe-uninitialized>)
