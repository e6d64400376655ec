<?php
/**
 * Plugin Name: City Feedback
 * Description: The city’s feedback form: the shortcode [city_feedback] for pages, and a tab on every page if wished.
 * Version: 1.0.0
 * Requires at least: 5.7
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 */

namespace CityFeedback;

defined('ABSPATH') || exit;

const OPTION = 'city_feedback';
const PAGE = 'city-feedback';

/** What the administrator has set; empty strings until then. */
function settings(): array
{
    return wp_parse_args(get_option(OPTION, []), ['server' => '', 'site' => '', 'label' => '', 'tab' => '']);
}

/** Words in the language of who reads them: Finnish, Swedish, else English. */
function words(string $locale): array
{
    $all = [
        'fi' => [
            'give' => 'Anna palautetta',
            'intro' => 'Sivulle lomake tulee lohkolla Lyhytkoodi: [city_feedback].',
            'server' => 'Palautepalvelimen osoite',
            'site' => 'Sivuston tunnus palvelimella',
            'label' => 'Painikkeen teksti (tyhjänä lomakkeen oma)',
            'tab' => 'Painike ikkunan reunaan joka sivulle',
            'works' => 'Palvelin vastaa ja päästää tämän sivuston lomakkeen näkyviin.',
            'silent' => 'Palvelin ei vastannut:',
            'wrong' => 'Osoitteen on alettava https://. Entinen osoite jäi voimaan.',
            'missing' => 'Palautelomake: kerro palvelimen osoite ja sivuston tunnus asetuksissa.',
        ],
        'sv' => [
            'give' => 'Ge respons',
            'intro' => 'På en sida kommer formuläret med blocket Kortkod: [city_feedback].',
            'server' => 'Responsserverns adress',
            'site' => 'Webbplatsens id på servern',
            'label' => 'Knappens text (tom: formulärets egen)',
            'tab' => 'En knapp vid fönstrets kant på alla sidor',
            'works' => 'Servern svarar och låter den här webbplatsen visa formuläret.',
            'silent' => 'Servern svarade inte:',
            'wrong' => 'Adressen måste börja med https://. Den tidigare adressen gäller fortfarande.',
            'missing' => 'Responsformuläret: ange serverns adress och webbplatsens id i inställningarna.',
        ],
        'en' => [
            'give' => 'Give feedback',
            'intro' => 'The form comes to a page with the block Shortcode: [city_feedback].',
            'server' => 'Address of the feedback server',
            'site' => 'Id of the site on that server',
            'label' => 'Words on the button (empty: the form’s own)',
            'tab' => 'A button on the edge of the window, on every page',
            'works' => 'The server answers, and lets this website show the form.',
            'silent' => 'The server did not answer:',
            'wrong' => 'The address must begin with https://. The one before is still in use.',
            'missing' => 'Feedback form: give the server’s address and the site’s id in the settings.',
        ],
    ];
    return $all[substr($locale, 0, 2)] ?? $all['en'];
}

/**
 * The element with its link and, the first time on a page, its script.
 *
 * The server is never an attribute: who may write pages must not be able to send what residents write somewhere else.
 *
 * @param array $attributes  of the element, by name; empty ones are left out
 */
function element(array $attributes, string $label): string
{
    static $has_script = false;
    ['server' => $server, 'site' => $site] = settings();
    $site = $attributes['site'] ?: $site;
    if (!$server || !$site) {
        return current_user_can('manage_options') ? esc_html(words(get_user_locale())['missing']) : '';
    }
    $about = array_intersect_key($attributes, array_flip(['topic', 'kind', 'service-object', 'lang']));
    $about = array_filter($about) + ['lang' => substr(get_locale(), 0, 2)];
    $link = add_query_arg(array_map('rawurlencode', $about), "$server/" . rawurlencode($site));
    $anchor = sprintf('<a href="%s">%s</a>', esc_url($link), esc_html($label ?: words(get_locale())['give']));
    if (is_feed()) {
        return $anchor;
    }
    $html = '';
    foreach (['endpoint' => $server, 'site' => $site] + array_filter($attributes) as $name => $value) {
        $html .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    $script = $has_script ? '' : wp_get_script_tag(['type' => 'module', 'src' => "$server/embed/1/city-feedback.js"]);
    $has_script = true;
    return "<city-feedback$html>$anchor</city-feedback>$script";
}

/** `[city_feedback variant="inline" topic="pothole"]`, or with words for the button: `[city_feedback]…[/city_feedback]`. */
add_shortcode('city_feedback', function ($given, $label = '') {
    $names = ['site', 'variant', 'view', 'topic', 'kind', 'service-object', 'lang'];
    $attributes = shortcode_atts(array_fill_keys($names, ''), $given, 'city_feedback');
    return element($attributes, trim(wp_strip_all_tags((string) $label)) ?: settings()['label']);
});

add_action('wp_footer', function () {
    if (settings()['tab']) {
        echo element(['site' => '', 'variant' => 'tab'], settings()['label']);
    }
});

/** Settings → City Feedback, for administrators. */
add_action('admin_menu', function () {
    add_options_page('City Feedback', 'City Feedback', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page');
});

add_action('admin_init', function () {
    register_setting(PAGE, OPTION, ['type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\sanitize']);
    add_settings_section('main', '', '__return_null', PAGE);
    foreach (['server' => 'url', 'site' => 'text', 'label' => 'text', 'tab' => 'checkbox'] as $name => $type) {
        add_settings_field($name, esc_html(words(get_user_locale())[$name]), function () use ($name, $type) {
            $value = settings()[$name];
            printf(
                '<input id="%1$s" name="%2$s[%1$s]" type="%3$s" class="%4$s" value="%5$s"%6$s>',
                esc_attr($name),
                esc_attr(OPTION),
                esc_attr($type),
                $type === 'checkbox' ? '' : 'regular-text',
                esc_attr($type === 'checkbox' ? '1' : $value),
                $type === 'checkbox' ? checked($value, '1', false) : ''
            );
        }, PAGE, 'main', ['label_for' => $name]);
    }
});

/** Only what is expected is kept, and an address that can't be one leaves the earlier one. */
function sanitize($given): array
{
    $given = is_array($given) ? $given : [];
    $typed = trim((string) ($given['server'] ?? ''));
    $server = untrailingslashit(esc_url_raw($typed, ['https', 'http']));
    $host = (string) wp_parse_url($server, PHP_URL_HOST);
    $is_secure = strpos($server, 'https://') === 0 || in_array($host, ['localhost', '127.0.0.1'], true);
    if ($typed !== '' && !($host && $is_secure)) {
        add_settings_error(PAGE, 'server', words(get_user_locale())['wrong']);
        $server = settings()['server'];
    }
    return [
        'server' => $server,
        'site' => sanitize_key($given['site'] ?? ''),
        'label' => sanitize_text_field($given['label'] ?? ''),
        'tab' => empty($given['tab']) ? '' : '1',
    ];
}

/**
 * Asks the server as a page of this website would, so that the administrator hears at once what is missing.
 *
 * @return array{0: bool, 1: string}  whether it works, and what to say
 */
function try_server(): array
{
    ['server' => $server, 'site' => $site] = settings();
    $home = wp_parse_url(home_url());
    $origin = $home['scheme'] . '://' . $home['host'] . (isset($home['port']) ? ':' . $home['port'] : '');
    $answer = wp_remote_get("$server/api/v1/sites/" . rawurlencode($site), [
        'timeout' => 5,
        'headers' => ['Origin' => $origin, 'Accept-Language' => substr(get_user_locale(), 0, 2)],
    ]);
    $words = words(get_user_locale());
    if (is_wp_error($answer)) {
        return [false, $words['silent'] . ' ' . $answer->get_error_message()];
    }
    if (wp_remote_retrieve_response_code($answer) === 200) {
        return [true, $words['works']];
    }
    // The server says what it expected, in the language that it was asked in.
    $problem = json_decode(wp_remote_retrieve_body($answer), true);
    $said = trim(($problem['title'] ?? '') . ' ' . ($problem['hint'] ?? ''));
    return [false, $said ?: $words['silent'] . ' ' . wp_remote_retrieve_response_code($answer)];
}

function settings_page(): void
{
    ['server' => $server, 'site' => $site] = settings();
    echo '<div class="wrap"><h1>City Feedback</h1><p>' . esc_html(words(get_user_locale())['intro']) . '</p>';
    if ($server && $site) {
        [$works, $said] = try_server();
        printf('<div class="notice notice-%s inline"><p>%s</p></div>', $works ? 'success' : 'error', esc_html($said));
    }
    echo '<form action="options.php" method="post">';
    settings_fields(PAGE);
    do_settings_sections(PAGE);
    submit_button();
    echo '</form></div>';
}

/** Takes the settings along when the plugin is deleted. */
function forget(): void
{
    delete_option(OPTION);
}

register_uninstall_hook(__FILE__, __NAMESPACE__ . '\forget');
