import { Router } from "literouter";

export const router = new Router({ model_list: [] });
