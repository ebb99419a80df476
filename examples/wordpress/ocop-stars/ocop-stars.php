<?php
/**
 * Plugin Name: OCOP stars
 * Description: Shortcodes [ocop_badge], [ocop_card] and [ocop_verify]: hạng sao OCOP chỉ sáng khi dữ liệu đã ký cho phép. / OCOP stars as far as signed data allow.
 * Version: 0.0.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * The script comes from this site's own folder, pinned by its integrity. Whom the site trusts stands in the option `ocop_trust`: the text of the registry's trust.json.
 */

if (!defined('ABSPATH')) {
    exit;
}

require_once __DIR__ . '/render-element.php';

/** Attributes of [ocop_badge] and [ocop_card], as an editor writes them. */
const OCOP_ATTRIBUTES = [
    'gtin' => '', 'code' => '', 'stars' => '', 'name' => '', 'producer' => '', 'place' => '',
    'decision' => '', 'decision_date' => '', 'authority' => '', 'valid_from' => '', 'valid_until' => '',
    'href' => '', 'record_url' => '', 'lang' => '',
];

/** A product as ocop_render_element takes it, from the attributes of a shortcode. */
function ocop_product_of($attributes, string $tag): array
{
    $given = shortcode_atts(OCOP_ATTRIBUTES, $attributes, $tag);
    return [
        'gtin' => $given['gtin'],
        'productCode' => $given['code'],
        'stars' => $given['stars'],
        'name' => $given['name'],
        'producer' => $given['producer'],
        'place' => $given['place'],
        'decision' => $given['decision'] === '' ? null : [
            'number' => $given['decision'], 'date' => $given['decision_date'], 'authority' => $given['authority'],
        ],
        'validFrom' => $given['valid_from'],
        'validUntil' => $given['valid_until'],
        'href' => $given['href'],
        'recordUrl' => $given['record_url'],
        'language' => $given['lang'] !== '' ? $given['lang'] : substr(get_locale(), 0, 2),
    ];
}

add_shortcode('ocop_badge', function ($attributes) {
    $product = ocop_product_of($attributes, 'ocop_badge');
    return ocop_render_element('star-badge', $product, $product['language']);
});

add_shortcode('ocop_card', function ($attributes) {
    $product = ocop_product_of($attributes, 'ocop_card');
    return ocop_render_element('product-card', $product, $product['language']);
});

add_shortcode('ocop_verify', function () {
    return '<ocop-verify><p>Trang này cần JavaScript để kiểm tra chữ ký.</p></ocop-verify>';
});

/** The embed's manifest: the name of the script and its pin. `embed/` is the folder of that name from the npm package, copied here. */
function ocop_embed_manifest(): array
{
    $folder = defined('OCOP_EMBED_FOLDER') ? OCOP_EMBED_FOLDER : __DIR__ . '/embed';
    $manifest = json_decode((string) @file_get_contents($folder . '/manifest.json'), true);
    return is_array($manifest) ? $manifest : [];
}

add_action('wp_enqueue_scripts', function () {
    $manifest = ocop_embed_manifest();
    if (!isset($manifest['file'], $manifest['version'])) {
        return;
    }
    wp_enqueue_style('ocop-fallback', plugins_url('embed/fallback.css', __FILE__), [], $manifest['version']);
    wp_enqueue_script('ocop', plugins_url('embed/' . $manifest['file'], __FILE__), [], null, ['strategy' => 'defer']);
});

add_filter('script_loader_tag', function ($tag, $handle) {
    $integrity = ocop_embed_manifest()['integrity'] ?? '';
    return $handle === 'ocop' && $integrity !== ''
        ? str_replace(' src=', ' integrity="' . esc_attr($integrity) . '" crossorigin="anonymous" src=', $tag)
        : $tag;
}, 10, 2);

add_action('wp_head', function () {
    $trust = json_decode((string) get_option('ocop_trust', ''), true);
    // JSON_HEX_TAG: no value of the option can end the block.
    echo '<script type="application/ocop-trust+json" id="ocop-trust">'
        . json_encode($trust ?? new stdClass(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE)
        . "</script>\n";
});
