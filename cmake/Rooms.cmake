# SPDX-License-Identifier: Apache-2.0
# One static library per room, one test binary per room. What a room may include is checked by tests/lint against the table in
# tests/lint/rooms.txt; the links here say the same.

# tongban_room(NAME DIR LINKS...): all *.cpp of DIR become the static library NAME. QT: the room uses Qt.
function(tongban_room name dir)
    cmake_parse_arguments(ROOM "QT" "" "USES;THIRD_PARTY" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${dir}/*.cpp ${CMAKE_SOURCE_DIR}/${dir}/*.h)
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${ROOM_USES} ${ROOM_THIRD_PARTY})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ROOM_USES} ${ROOM_THIRD_PARTY} PRIVATE tongban_warnings)
    tongban_flavour(${name} "${ROOM_QT}")
endfunction()

# Qt rooms run moc and get the strict Qt definitions; the others stay free of Qt.
function(tongban_flavour name qt)
    if(qt)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
        target_precompile_headers(${name} REUSE_FROM tongban_pch_qt)
    else()
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        target_precompile_headers(${name} REUSE_FROM tongban_pch_std)
    endif()
    tongban_together(${name})
endfunction()

# A release build compiles the files of a room several at a time: half the work of a clean build is reading the same headers. A debug
# build compiles each alone and so finds the include that is missing.
option(TONGBAN_UNITY "Compile several files of a room at once" OFF)
function(tongban_together name)
    set_target_properties(${name} PROPERTIES UNITY_BUILD ${TONGBAN_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    # Meant for headers: together, every file is one that another includes.
    target_compile_options(${name} PRIVATE $<$<AND:$<BOOL:${TONGBAN_UNITY}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>)
endfunction()

# Headers compiled once for all rooms of a kind: one for each room would be a third of a clean build. g++ takes such a header only where
# the flags and every macro it looks at are the same; -Winvalid-pch says when they are not (hence the warnings and the least of Qt here).
function(tongban_precompiled name header)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "// The precompiled header's home.\n")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE tongban_protocol tongban_warnings ${ARGN})
    target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/${header})
endfunction()

# The plugin of a QML module and what registers its types: small files that Qt's tools write, each reading much of Qt.
function(tongban_qml_flavour)
    foreach(target IN LISTS ARGN)
        # The precompiled header's own: it looks at the macros this defines.
        target_link_libraries(${target} PRIVATE Qt6::Quick)
        target_precompile_headers(${target} REUSE_FROM tongban_pch_qml)
        tongban_moc_alone(${target})
    endforeach()
endfunction()

# What AUTOMOC writes for headers is next to nothing there, and reading a precompiled header takes a second.
function(tongban_moc_alone name)
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# What only tests link.
function(tongban_test_flavour name)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS)
    # The precompiled header's own: it looks at the macros these define.
    target_link_libraries(${name} PRIVATE Qt6::Gui Qt6::Test)
    target_precompile_headers(${name} REUSE_FROM tongban_pch_test)
    tongban_moc_alone(${name})
    tongban_together(${name})
endfunction()

# tongban_tests(NAME DIR USES...): one binary with every tst_*.cpp below DIR. Each file declares its classes with TONGBAN_TEST
# (tests/support/test_main.h); ctest runs the binary, `NAME -list` and `NAME CLASS [FUNCTION]` run parts of it.
function(tongban_tests name dir)
    cmake_parse_arguments(TESTS "" "TIMEOUT" "USES;ENVIRONMENT" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${dir}/*.cpp ${CMAKE_SOURCE_DIR}/${dir}/*.h)
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE TONGBAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        TONGBAN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    tongban_test_flavour(${name})
    target_link_libraries(${name} PRIVATE tongban_test_support ${TESTS_USES} tongban_warnings)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TESTS_TIMEOUT)
        set(TESTS_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TESTS_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;${TESTS_ENVIRONMENT}")
endfunction()
