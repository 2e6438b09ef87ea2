/** Pages of the trainers' own ladder. */
package ba.sigurno.web.training.ladder;
