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
    // WordPress stores what an author without `unfiltered_html` writes as HTML: `&` arrives as `&amp;`. Everything is escaped again on its way out.
    $given = array_map(static function ($text): string {
        return html_entity_decode((string) $text, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }, shortcode_atts(OCOP_ATTRIBUTES, $attributes, $tag));
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
        'language' => $given['lang'],
    ];
}

/** The tag of a shortcode. Words to read until the element is there are in the language of the site; a shortcode's own `lang` stands on the tag, too. */
function ocop_shortcode(string $tag, $attributes, string $shortcode): string
{
    ocop_enqueue();
    $product = ocop_product_of($attributes, $shortcode);
    $own = in_array($product['language'], ['vi', 'en'], true) ? $product['language'] : '';
    $written = ocop_render_element($tag, $product, $own === '' ? ocop_site_language() : $own);
    return $own === '' ? $written : (string) preg_replace('/^<[a-z-]+/', '$0 lang="' . $own . '"', $written);
}

/** Vietnamese, or English where the site is in another language. */
function ocop_site_language(): string
{
    return substr(get_locale(), 0, 2) === 'vi' ? 'vi' : 'en';
}

add_shortcode('ocop_badge', function ($attributes) {
    return ocop_shortcode('star-badge', $attributes, 'ocop_badge');
});

add_shortcode('ocop_card', function ($attributes) {
    return ocop_shortcode('product-card', $attributes, 'ocop_card');
});

add_shortcode('ocop_verify', function () {
    ocop_enqueue();
    $words = ocop_site_language() === 'vi' ? 'Trang này cần JavaScript để kiểm tra chữ ký.' : 'This page needs JavaScript to check a signature.';
    return "<ocop-verify><p>$words</p></ocop-verify>";
});

/** The embed's manifest: the name of the script and its pin. `embed/` is the folder of that name from the npm package, copied here. */
function ocop_embed_manifest(): array
{
    $folder = defined('OCOP_EMBED_FOLDER') ? OCOP_EMBED_FOLDER : __DIR__ . '/embed';
    $manifest = json_decode((string) @file_get_contents($folder . '/manifest.json'), true);
    return is_array($manifest) ? $manifest : [];
}

/** Script and style, once on a page however often it is called. From WordPress 6.3 on the script is deferred, before that it stands in the footer. */
function ocop_enqueue(): void
{
    $manifest = ocop_embed_manifest();
    if (!isset($manifest['file'], $manifest['version'])) {
        return;
    }
    wp_enqueue_style('ocop-fallback', plugins_url('embed/fallback.css', __FILE__), [], $manifest['version']);
    wp_enqueue_script('ocop', plugins_url('embed/' . $manifest['file'], __FILE__), [], null, ['strategy' => 'defer']);
}

// In the head where the post is known to have a tag, so that nothing moves; a shortcode elsewhere enqueues when it is met. Other pages load nothing.
add_action('wp_enqueue_scripts', function () {
    $post = is_singular() ? get_post() : null;
    if ($post && preg_match('/\[ocop_(?:badge|card|verify)\b/', $post->post_content)) {
        ocop_enqueue();
    }
});

// A badge alone on its line gets a paragraph: themes align blocks, and a badge is a word in a line.
add_filter('the_content', function ($content) {
    return preg_replace('~^[ \t]*(<ocop-star-badge\b[^\n]*</ocop-star-badge>)[ \t]*$~m', '<p>$1</p>', $content) ?? $content;
}, 12);

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
