# The icon in the program's file, and what it needs beside it.
set(resource "${CMAKE_CURRENT_BINARY_DIR}/chatelaine.rc")
file(TO_CMAKE_PATH "${CHATELAINE_ICONS}/chatelaine.ico" icon)
file(CONFIGURE OUTPUT "${resource}" CONTENT "1 ICON \"@icon@\"\n" @ONLY)
set_source_files_properties("${resource}" TARGET_DIRECTORY chatelaine PROPERTIES OBJECT_DEPENDS "${icon}")
target_sources(chatelaine PRIVATE "${resource}")
add_dependencies(chatelaine chatelaine_pictures)
set_target_properties(chatelaine PROPERTIES WIN32_EXECUTABLE ON)

qt_generate_deploy_app_script(TARGET chatelaine FILENAME_VARIABLE deploy) # windeployqt
install(SCRIPT "${deploy}")
install(TARGETS chatelaine RUNTIME_DEPENDENCIES # all that is not Qt's
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^Qt6" POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*"
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
