/** Campaigns: items of the library that are shown together for some time. */
package ba.sigurno.persistence.library.campaign;
