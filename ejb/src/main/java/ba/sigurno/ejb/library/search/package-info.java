/** The library is searched in both scripts, with synonyms of the standards. */
package ba.sigurno.ejb.library.search;
