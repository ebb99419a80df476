<?php
/** The few functions of WordPress that the plugin calls, so that its page can be written and tested without one. A real site has the real ones. */

define('ABSPATH', __DIR__ . '/');

$ocop_shortcodes = [];
$ocop_hooks = [];
$ocop_head = [];

function add_shortcode(string $tag, callable $write): void
{
    global $ocop_shortcodes;
    $ocop_shortcodes[$tag] = $write;
}

function shortcode_atts(array $pairs, $given, string $tag = ''): array
{
    return array_merge($pairs, array_intersect_key(is_array($given) ? $given : [], $pairs));
}

function do_shortcode(string $content): string
{
    global $ocop_shortcodes;
    return (string) preg_replace_callback('/\[(\w+)((?:\s+\w+="[^"]*")*)\s*\]/u', static function (array $code) use (&$ocop_shortcodes): string {
        if (!isset($ocop_shortcodes[$code[1]])) {
            return $code[0];
        }
        preg_match_all('/(\w+)="([^"]*)"/u', $code[2], $pairs);
        return $ocop_shortcodes[$code[1]](array_combine($pairs[1], $pairs[2]));
    }, $content);
}

function add_action(string $hook, callable $action): void
{
    global $ocop_hooks;
    $ocop_hooks[$hook][] = $action;
}

function add_filter(string $hook, callable $filter): void
{
    add_action($hook, $filter);
}

function is_singular(): bool
{
    return true;
}

function get_post(): object
{
    global $content;
    return (object) ['post_content' => $content];
}

function plugins_url(string $path, string $file): string
{
    // The demonstration site has the embed at its root.
    return '/' . $path;
}

function wp_enqueue_style(string $handle, string $src): void
{
    global $ocop_head;
    $ocop_head[] = '<link rel="stylesheet" href="' . esc_attr($src) . '" />';
}

function wp_enqueue_script(string $handle, string $src): void
{
    global $ocop_head, $ocop_hooks;
    $tag = '<script src="' . esc_attr($src) . '" defer></script>';
    foreach ($ocop_hooks['script_loader_tag'] ?? [] as $filter) {
        $tag = $filter($tag, $handle);
    }
    $ocop_head[] = $tag;
}

function wp_head(): void
{
    global $ocop_hooks, $ocop_head;
    foreach (['wp_enqueue_scripts', 'wp_head'] as $hook) {
        foreach ($ocop_hooks[$hook] ?? [] as $action) {
            $action();
        }
    }
    echo '    ', implode("\n    ", $ocop_head), "\n";
}

function esc_attr(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES);
}

function get_option(string $name, $otherwise)
{
    return $otherwise;
}

function get_locale(): string
{
    return 'vi';
}
