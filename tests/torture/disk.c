/* Stands between a program and the files in one folder: writes down what reaches them, or lets the n-th call fail.
 *
 * Loaded with LD_PRELOAD. DISK_UNDER is the folder. The program under test says the rest through `disk_record` and
 * `disk_fail`. One thread only.
 *
 * A record: one byte what, then number of the file (4), offset (8), length (4), and that many bytes. What is written
 * to a file is known by the number that opening it gave; names come with opening, renaming and removing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { FILES = 4096 };
static int32_t number_of[FILES]; /* 0: not ours */
static int32_t opened;
static int log_ = -1;
static const char *under;
static long left, sticky, failed;
static int error;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int ours(const char *path) {
    if (!under) under = getenv("DISK_UNDER");
    size_t length = under ? strlen(under) : 0;
    return length && path && !strncmp(path, under, length) && (!path[length] || path[length] == '/');
}
static int file(int fd) { return fd >= 0 && fd < FILES ? number_of[fd] : 0; }

void disk_record(int fd) { log_ = fd; }
void disk_fail(long after, int what, int always) { left = after; error = what; sticky = always; if (after) failed = 0; }
long disk_failed(void) { return failed; }
long disk_left(void) { return left; }

/* Whether this call is to fail. The calls are counted down from the number given to `disk_fail`. */
static int fails(void) {
    if (left <= 0 && !(failed && sticky)) return 0;
    if (left > 0 && --left > 0) return 0;
    failed++;
    errno = error;
    return 1;
}

static void note(char what, int32_t which, uint64_t offset, const void *content, uint32_t length) {
    if (log_ < 0) return;
    char head[17];
    head[0] = what;
    memcpy(head + 1, &which, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &length, 4);
    REAL(write)(log_, head, sizeof head);
    if (length) REAL(write)(log_, content, length);
}

static int open_(const char *name, const char *path, int flags, mode_t mode) {
    int mine = ours(path), write_ = (flags & O_ACCMODE) != O_RDONLY;
    if (mine && write_ && fails()) return -1;
    int fd = ((int (*)(const char *, int, ...))real(name))(path, flags, mode);
    if (fd >= 0 && fd < FILES) {
        number_of[fd] = mine ? ++opened : 0;
        if (mine) note(flags & O_TRUNC ? 'T' : 'O', number_of[fd], 0, path, strlen(path));
    }
    return fd;
}
#define OPEN(name)                                         \
    int name(const char *path, int flags, ...) {           \
        va_list more;                                      \
        va_start(more, flags);                             \
        mode_t mode = va_arg(more, mode_t);                \
        va_end(more);                                      \
        return open_(#name, path, flags, mode);            \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    if (fd >= 0 && fd < FILES) number_of[fd] = 0;
    return REAL(close)(fd);
}

ssize_t write(int fd, const void *content, size_t length) {
    if (!file(fd)) return REAL(write)(fd, content, length);
    if (fails()) return -1;
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = REAL(write)(fd, content, length);
    if (done > 0) note('W', file(fd), at, content, done);
    return done;
}
#define PWRITE(name, offset_t)                                                \
    ssize_t name(int fd, const void *content, size_t length, offset_t at) {   \
        if (file(fd) && fails()) return -1;                                   \
        ssize_t done = REAL(name)(fd, content, length, at);                   \
        if (file(fd) && done > 0) note('W', file(fd), at, content, done);     \
        return done;                                                          \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_t)                            \
    int name(int fd, offset_t length) {                     \
        if (file(fd) && fails()) return -1;                 \
        int done = REAL(name)(fd, length);                  \
        if (file(fd) && !done) note('L', file(fd), length, "", 0); \
        return done;                                        \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                          \
    int name(int fd) {                                      \
        if (file(fd) && fails()) return -1;                 \
        int done = REAL(name)(fd);                          \
        if (file(fd) && !done) note('S', file(fd), 0, "", 0); \
        return done;                                        \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    int mine = ours(path);
    if (mine && fails()) return -1;
    int done = REAL(unlink)(path);
    if (mine && !done) note('U', 0, 0, path, strlen(path));
    return done;
}

int rename(const char *from, const char *to) {
    int mine = ours(to);
    if (mine && fails()) return -1;
    int done = REAL(rename)(from, to);
    if (mine && !done) {
        note('R', 0, 0, from, strlen(from));
        note('N', 0, 0, to, strlen(to));
    }
    return done;
}
