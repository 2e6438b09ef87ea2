/** Items of the library as everybody reads them. */
package ba.sigurno.ejb.library.item;
