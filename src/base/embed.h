/* A file of the source tree inside the program, embedded by the assembler: the file stays a file, and nothing has to be
 * installed beside the program. */
#ifndef INTERVENSI_EMBED_H
#define INTERVENSI_EMBED_H

/* The file, a path that the include path of the compiler finds, as a text of this name that ends with NUL. The Makefile says that the
 * object depends on it. */
#define EMBED_FILE(name, path) \
    __asm__(".pushsection .rodata\n" #name ":\n" \
            ".incbin \"" path "\"\n" \
            ".byte 0\n" \
            ".popsection\n"); \
    extern const char(name)[]

#endif
