/**
 * Bytes become characters, or are refused: binary files, charsets, limits, and what the system says about
 * files it does not let be read. Start at {@link parley.document.decode.Decoder}.
 */
package parley.document.decode;
