<?php
/**
 * The tag and the words inside it, as `renderElement` and `renderFallback` of @ocop/elements write them: the same bytes, in PHP without any extension.
 * What stands here is the site's own word, and it says so; the element compares it with signed data.
 */

/** Marks that reorder or hide text, and control characters. */
const OCOP_UNSAFE = '/[\x{0000}-\x{001f}\x{007f}-\x{009f}\x{00ad}\x{061c}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{206f}\x{feff}]/u';

const OCOP_WORDS = [
    'vi' => [
        'stars' => 'OCOP %d/5 sao', 'note' => 'Trang này tự công bố, chưa xác minh', 'noData' => 'chưa có dữ liệu',
        'unnamed' => 'Sản phẩm chưa có tên', 'producer' => 'Chủ thể', 'place' => 'Nơi sản xuất',
        'decision' => 'Quyết định công nhận', 'number' => 'Số ', 'of' => 'ngày %s', 'validity' => 'Hiệu lực',
        'until' => 'đến %s', 'productKey' => 'Mã sản phẩm', 'record' => 'Xem hồ sơ tại %s', 'day' => 'd/m/Y',
    ],
    'en' => [
        'stars' => 'OCOP %d of 5 stars', 'note' => 'Self-declared by this page, not verified', 'noData' => 'no data yet',
        'unnamed' => 'Unnamed product', 'producer' => 'Producer', 'place' => 'Place',
        'decision' => 'Recognition decision', 'number' => 'No. ', 'of' => 'of %s', 'validity' => 'Validity',
        'until' => 'until %s', 'productKey' => 'Product number', 'record' => 'See the record at %s', 'day' => 'j F Y',
    ],
];

/** Text as HTML: without control, bidirectional and invisible marks, at most 200 characters; composed where the intl extension is there. */
function ocop_text($value): string
{
    $text = is_string($value) || is_int($value) ? (string) $value : '';
    if (!preg_match('//u', $text)) {
        return '';
    }
    if (class_exists('Normalizer')) {
        $text = (string) Normalizer::normalize($text, Normalizer::FORM_C);
    }
    $text = trim((string) preg_replace(OCOP_UNSAFE, '', $text));
    $letters = (array) preg_split('//u', $text, -1, PREG_SPLIT_NO_EMPTY);
    $short = count($letters) > 200 ? implode('', array_slice($letters, 0, 200)) . '…' : $text;
    return strtr($short, ['&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "'" => '&#39;']);
}

/** An https address without a user name, or a path from the root, as the value of an attribute; '' for everything else. */
function ocop_url($value): string
{
    if (!is_string($value) || strlen($value) > 2048 || !preg_match('//u', $value)) {
        return '';
    }
    if (preg_match('/[\s\\\\]/u', $value) || preg_match(OCOP_UNSAFE, $value)) {
        return '';
    }
    if (!preg_match('~^(?:https://[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?=[/?#])|/(?!/))~', $value)) {
        return '';
    }
    $ascii = (string) preg_replace_callback('/[^\x21-\x7e]/u', static function (array $mark): string {
        return rawurlencode($mark[0]);
    }, strtr($value, ['"' => '%22', '<' => '%3C', '>' => '%3E']));
    return strtr($ascii, ['&' => '&amp;', "'" => '&#39;']);
}

/** A day `YYYY-MM-DD`, or an instant of ISO 8601, as the civil day in Việt Nam. */
function ocop_day($value, string $format): string
{
    if (!is_string($value) || !preg_match('/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/', $value)) {
        return '';
    }
    $time = date_create_immutable(strlen($value) === 10 ? $value . 'T12:00:00+07:00' : $value);
    return $time === false ? '' : $time->setTimezone(new DateTimeZone('Asia/Ho_Chi_Minh'))->format($format);
}

/** A whole number of stars from 3 to 5, else 0: no others are drawn. */
function ocop_stars($value): int
{
    return preg_match('/^[345]$/', (string) $value) ? (int) $value : 0;
}

function ocop_facts(array $product, array $say): string
{
    $decision = $product['decision'] ?? null;
    $day = ocop_text(ocop_day($decision['date'] ?? '', $say['day']));
    $from = ocop_text(ocop_day($product['validFrom'] ?? '', $say['day']));
    $until = ocop_text(ocop_day($product['validUntil'] ?? '', $say['day']));
    $parts = $decision === null ? [] : [
        $say['number'] . ocop_text($decision['number'] ?? ''),
        $day === '' ? '' : sprintf($say['of'], $day),
        ocop_text($decision['authority'] ?? ''),
    ];
    $code = ocop_text($product['productCode'] ?? '');
    $rows = [
        [$say['producer'], ocop_text($product['producer'] ?? '')],
        [$say['place'], ocop_text($product['place'] ?? '')],
        [$say['decision'], implode(', ', array_filter($parts, static fn (string $part): bool => $part !== ''))],
        [$say['validity'], $until === '' ? '' : ($from === '' ? sprintf($say['until'], $until) : "$from – $until")],
        [$say['productKey'], $code === '' ? ocop_text($product['gtin'] ?? '') : $code],
    ];
    $html = '';
    foreach ($rows as [$term, $value]) {
        $html .= '<dt>' . $term . '</dt><dd>' . ($value === '' ? '<em>' . $say['noData'] . '</em>' : $value) . '</dd>';
    }
    return $html;
}

/** What stands inside the tag until the element takes over: `badge` is text alone, `card` a block with facts. */
function ocop_render_fallback(array $product, string $language = 'vi', string $shape = 'card'): string
{
    $language = $language === 'en' ? 'en' : 'vi';
    $say = OCOP_WORDS[$language];
    $stars = ocop_stars($product['stars'] ?? '');
    $claim = $stars === 0 ? '' : '<b>' . sprintf($say['stars'], $stars) . '</b> ';
    $note = '<em class="ocop-fallback-note">' . $say['note'] . '</em>';
    $record = ocop_url($product['recordUrl'] ?? '');
    $host = preg_match('~^https://([^/?#]+)~', $record, $found) ? $found[1] : 'OCOP';
    $link = $record === '' ? '' : '<a href="' . $record . '">' . sprintf($say['record'], $host) . '</a>';
    if ($shape === 'badge') {
        return "<span class=\"ocop-fallback\" lang=\"$language\">$claim$note" . ($link === '' ? '' : " $link") . '</span>';
    }
    $name = ocop_text($product['name'] ?? '');
    $name = $name === '' ? $say['unnamed'] : $name;
    $href = ocop_url($product['href'] ?? '');
    $title = $href === '' ? $name : "<a href=\"$href\">$name</a>";
    return "<div class=\"ocop-fallback\" lang=\"$language\"><p class=\"ocop-fallback-name\">$title</p><p>$claim$note</p><dl>"
        . ocop_facts($product, $say) . '</dl>' . ($link === '' ? '' : "<p>$link</p>") . '</div>';
}

/** A whole tag: what the element will check as attributes, and the words to read until then. `$tag` is `star-badge` or `product-card`. */
function ocop_render_element(string $tag, array $product, string $language = 'vi'): string
{
    $attributes = [
        'gtin' => ocop_text($product['gtin'] ?? ''),
        'product-code' => ocop_text($product['productCode'] ?? ''),
        'stars' => ocop_text($product['stars'] ?? ''),
    ];
    if ($tag === 'product-card') {
        $attributes += [
            'name' => ocop_text($product['name'] ?? ''),
            'producer' => ocop_text($product['producer'] ?? ''),
            'place' => ocop_text($product['place'] ?? ''),
            'href' => ocop_url($product['href'] ?? ''),
        ];
    }
    $written = '';
    foreach ($attributes as $name => $value) {
        $written .= $value === '' ? '' : " $name=\"$value\"";
    }
    $words = ocop_render_fallback($product, $language, $tag === 'star-badge' ? 'badge' : 'card');
    return "<ocop-$tag$written>$words</ocop-$tag>";
}
