/* Symbols a second of libqrencode, for the table that `pnpm bench qr` writes where a C compiler and Debian's libqrencode-dev are installed:
   cc -O2 libqrencode.c -lqrencode, then `prefix`, `suffix` as arguments; ten changing characters stand between them. Prints modules and rate. */
#include <qrencode.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  char text[1024], serial[11] = {0};
  unsigned state = 1, made = 0;
  int modules = 0;
  double best = 0;
  if (argc < 3) return 2;
  for (int round = 0; round < 6; round++) {
    double start = now(), spent;
    made = 0;
    do {
      for (int i = 0; i < 10; i++) {
        state = state * 1664525u + 1013904223u;
        serial[i] = letters[state >> 27];
      }
      snprintf(text, sizeof text, "%s%s%s", argv[1], serial, argv[2]);
      QRcode *code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
      if (!code) return 1;
      modules = code->width;
      QRcode_free(code);
      made++;
      spent = now() - start;
    } while (spent < 0.4);
    if (made / spent > best) best = made / spent;
  }
  printf("%d %.0f\n", modules, best);
  return 0;
}
