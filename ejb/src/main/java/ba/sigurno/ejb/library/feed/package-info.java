/** The library as other software reads it. */
package ba.sigurno.ejb.library.feed;
