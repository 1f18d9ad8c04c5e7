import { answerOrders } from './answer-orders';

answerOrders(self);
