/** Lists of schools from spreadsheets: read, compared with the register, taken into it, taken back. */
package ba.sigurno.ejb.register.importing;
