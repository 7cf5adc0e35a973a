# The bundle with its icon, and what it needs inside it.
set(icon "${CHATELAINE_ICONS}/chatelaine.icns")
set_source_files_properties("${icon}" TARGET_DIRECTORY chatelaine PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(chatelaine PRIVATE "${icon}")
add_dependencies(chatelaine chatelaine_pictures)
set_target_properties(chatelaine PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in")

qt_generate_deploy_app_script(TARGET chatelaine FILENAME_VARIABLE deploy) # macdeployqt
install(SCRIPT "${deploy}")
