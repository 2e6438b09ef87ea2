/** Lists of materials of a session, kept by who leads it. */
package ba.sigurno.ejb.training.material;
