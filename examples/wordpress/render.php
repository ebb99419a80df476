<?php
/** For the test: reads `[[tag, product, language], …]` as JSON, writes the tags as a JSON list. */

require __DIR__ . '/ocop-stars/render-element.php';

$asked = json_decode((string) stream_get_contents(STDIN), true);
echo json_encode(array_map(static fn (array $one): string => ocop_render_element(...$one), $asked), JSON_UNESCAPED_UNICODE);
