/** Topics that a workshop can have. */
package ba.sigurno.persistence.workshop.topic;
