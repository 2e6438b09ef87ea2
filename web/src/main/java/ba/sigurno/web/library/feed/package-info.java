/** The library as other software reads it. */
package ba.sigurno.web.library.feed;
