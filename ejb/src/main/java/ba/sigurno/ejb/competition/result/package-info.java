/** After the competition: frozen results, which can be counted again. */
package ba.sigurno.ejb.competition.result;
