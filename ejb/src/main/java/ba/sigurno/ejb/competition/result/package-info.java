/** What comes after the competition: results that are frozen, and can be counted again. */
package ba.sigurno.ejb.competition.result;
