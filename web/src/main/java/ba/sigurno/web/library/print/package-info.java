/** Items of the library as documents to print. */
package ba.sigurno.web.library.print;
