/** Lists of schools that were read from files. */
package ba.sigurno.persistence.register.importing;
