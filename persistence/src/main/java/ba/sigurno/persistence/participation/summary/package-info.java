/** Who wants the figures by mail. */
package ba.sigurno.persistence.participation.summary;
