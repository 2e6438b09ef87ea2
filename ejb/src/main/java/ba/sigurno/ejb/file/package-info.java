/** Files of people: their type proven by their bytes, what runs refused, what is not seen cut out of pictures. */
package ba.sigurno.ejb.file;
