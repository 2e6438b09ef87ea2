/** Pages of the topics of workshops. */
package ba.sigurno.web.workshop.topic;
