/**
 * The HTTP side: routes, JSON, exports, the static page. Knows {@link parley.search.Engine} and nothing
 * of how it works. Start at {@link parley.server.Server}, then {@link parley.server.Routes}.
 */
package parley.server;
