# What optimised builds have beyond warnings: Debian's hardening=+all, what it came to ask for since (stack clash, control flow),
# and no trace of where or when they were built, so that two builds of the same source are the same bytes.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

set(optimised "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")

function(chatelaine_harden)
    foreach(flag IN LISTS ARGN)
        string(MAKE_C_IDENTIFIER "CHATELAINE_HAS${flag}" known)
        check_cxx_compiler_flag("${flag}" ${known}) # some exist on some processors only
        if(${known})
            add_compile_options("$<${optimised}:${flag}>")
        endif()
    endforeach()
endfunction()

if(MSVC)
    add_compile_options("$<${optimised}:/guard:cf>" "$<${optimised}:/sdl>")
    add_link_options("$<${optimised}:/guard:cf>" "$<${optimised}:/CETCOMPAT>" "$<${optimised}:/Brepro>")
else()
    add_compile_options("$<${optimised}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>" # a C library that knows 2 only takes 3 for 2
        "$<${optimised}:-Wformat;-Werror=format-security>")
    chatelaine_harden(-fstack-protector-strong -fstack-clash-protection -fcf-protection -Wdate-time
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build") # the last that fits counts
    if(NOT APPLE)
        add_link_options("$<${optimised}:LINKER:-z,relro,-z,now,-z,noexecstack,--as-needed>")
        # A build ID is a digest also of the debug information, in which ccache writes paths in its own way. It would be all that is
        # left of that in a package.
        add_link_options("$<${optimised}:LINKER:--build-id=none>")
    endif()
endif()
