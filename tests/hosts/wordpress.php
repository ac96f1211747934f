<?php
// What WordPress itself makes of each HTML of a list: `saved` of an author's, `shown` of an editor's or an
// administrator's. Takes the folder of WordPress; reads and writes JSON. It needs neither a server nor a database.

define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'load', 'plugin', 'functions', 'l10n', 'pomo/translations', 'shortcodes', 'kses', 'formatting', 'query', 'media' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}

// The one option that they ask for, which is in the database.
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );

// In the order of wp-includes/default-filters.php.
foreach ( array( 'wptexturize', 'wpautop', 'wp_filter_content_tags' ) as $filter ) {
	add_filter( 'the_content', $filter );
}

$each = fn( $html ) => array(
	'saved' => wp_kses_post( $html ),
	'shown' => apply_filters( 'the_content', $html ),
);
echo json_encode( array_map( $each, json_decode( stream_get_contents( STDIN ) ) ) );
