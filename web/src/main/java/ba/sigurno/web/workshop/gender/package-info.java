/** The page on which an authority says whether reports count girls and boys. */
package ba.sigurno.web.workshop.gender;
