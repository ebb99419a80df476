<?php
/** A shop page as a WordPress editor writes it, with the plugin's shortcodes. `php page.php > index.html` */

if (getenv('OCOP_EMBED_FOLDER') !== false) {
    define('OCOP_EMBED_FOLDER', getenv('OCOP_EMBED_FOLDER'));
}

require __DIR__ . '/without-wordpress.php';
require __DIR__ . '/ocop-stars/ocop-stars.php';

$content = <<<'POST'
<p class="demo">Trang mẫu của OCOP SDK. Cửa hàng, giá và sản phẩm không có thật; nhãn ký bằng khóa trình diễn.</p>
<h1>Cửa hàng WordPress [ocop_badge gtin="09529999000019" stars="4"]</h1>
<ul class="shelf">
<li>[ocop_card gtin="09529999000019" stars="4" name="Mật ong rừng tràm (minh họa)" producer="Hợp tác xã Minh Họa" place="Cà Mau" decision="01/QĐ-MINHHOA" decision_date="2025-06-16" authority="Cơ quan minh họa" record_url="/01/09529999000019/"]</li>
<li>[ocop_card gtin="09529999000040" stars="5" lang="vi" name="Trà hoa nhàu (minh họa)" producer="Hộ kinh doanh Minh Họa" place="Cà Mau" record_url="/01/09529999000040/"]</li>
<li>[ocop_card gtin="09529999000064" stars="3" name="Chả cá thác lác &amp; cà na <b>(minh họa)</b>"]</li>
</ul>
[ocop_verify]
POST;
?>
<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Cửa hàng WordPress – trang mẫu</title>
    <link rel="icon" href="/assets/icon.svg" />
    <link rel="stylesheet" href="shop.css" />
    <?php wp_head(); ?>
  </head>
  <body>
<?= do_shortcode($content), "\n" ?>
  </body>
</html>
