# SPDX-License-Identifier: Apache-2.0
# AUTOMOC runs moc with every folder the compiler searches, and moc reads every header it finds there: the standard library's and the
# protocol's say nothing to it and were a tenth of a clean build. What moc writes is the same without them. No option of CMake says so.
if(UNIX AND NOT APPLE)
    get_target_property(QT_MOC Qt6::moc LOCATION)
    get_target_property(qt_folders Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
    list(GET qt_folders 0 qt_core)
    get_filename_component(QT_HEADERS ${qt_core} DIRECTORY)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${CMAKE_BINARY_DIR}/moc USE_SOURCE_PERMISSIONS @ONLY)
    foreach(kind IN ITEMS "" _NONE _DEBUG _RELEASE _RELWITHDEBINFO _MINSIZEREL)
        set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION${kind} ${CMAKE_BINARY_DIR}/moc)
    endforeach()
endif()
