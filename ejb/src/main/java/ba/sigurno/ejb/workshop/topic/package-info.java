/** Topics of workshops, loaded from the country pack. */
package ba.sigurno.ejb.workshop.topic;
