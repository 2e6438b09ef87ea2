/** Pages of programmes: the list, a programme, the texts of a draft and its requirements. */
package ba.sigurno.web.training.programme;
