"""LiteLLM's own Router, told what to do as bench/protocol.ts says."""
import asyncio
import gc
import json
import os
import resource
import statistics
import sys
import time

import litellm

ANSWER = "Hello there, how can I help you today?"
CHUNKS = 1000
address = sys.argv[1]


def deployment(name, number):
    params = {"model": "openai/gpt-4o", "api_base": address, "api_key": "sk-bench"}
    return {"model_name": name, "litellm_params": params, "model_info": {"id": f"{name}-{number}"}}


litellm.suppress_debug_info = True
router = litellm.Router(
    model_list=[deployment("main", n) for n in range(20)] + [deployment("spare", 0)],
    fallbacks=[{"main": ["spare"]}],
    num_retries=2,
    allowed_fails=1,
    cooldown_time=60,
)


async def call():
    answer = await router.acompletion(model="main", messages=[{"role": "user", "content": "Hi"}])
    if answer.choices[0].message.content != ANSWER:
        raise RuntimeError(f"answered {answer.choices[0].message.content!r}")


async def stream(prompt):
    asked, first, chunks = time.perf_counter(), 0.0, 0
    messages = [{"role": "user", "content": prompt}]
    async for chunk in await router.acompletion(model="main", messages=messages, stream=True):
        if chunk.choices and chunk.choices[0].delta.content:
            if chunks == 0:
                first = time.perf_counter() - asked
            chunks += 1
    if chunks != CHUNKS:
        raise RuntimeError(f"a stream of {CHUNKS} chunks brought {chunks}")
    return first * 1000


def percentile(values, share):
    ordered = sorted(values)
    return ordered[max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1)]


async def calls(in_flight, seconds):
    latencies = []
    cpu, start = time.process_time(), time.perf_counter()
    end = start + seconds

    async def caller():
        now = time.perf_counter()
        while now < end:
            await call()
            done = time.perf_counter()
            latencies.append((done - now) * 1000)
            now = done

    await asyncio.gather(*(caller() for _ in range(in_flight)))
    elapsed, used = time.perf_counter() - start, time.process_time() - cpu
    return {
        "calls": len(latencies),
        "per_second": len(latencies) / elapsed,
        "cpu_us": used * 1e6 / len(latencies),
        "p50_ms": percentile(latencies, 0.5),
        "p99_ms": percentile(latencies, 0.99),
    }


async def streams(paced, seconds):
    firsts = []
    cpu, start = time.process_time(), time.perf_counter()
    while len(firsts) < 3 or time.perf_counter() - start < seconds:
        firsts.append(await stream("Hi, slowly" if paced else "Hi"))
    chunks = len(firsts) * CHUNKS
    elapsed, used = time.perf_counter() - start, time.process_time() - cpu
    return {
        "chunks": chunks,
        "per_second": chunks / elapsed,
        "cpu_us": used * 1e6 / chunks,
        "first_ms": statistics.median(firsts),
    }


def resident():
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


async def memory(count):
    before = resident()
    left = count

    async def caller():
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    await asyncio.gather(*(caller() for _ in range(32)))
    return {"calls": count, "heap_before": None, "heap_after": None, "rss_before": before, "rss_after": resident()}


async def obey(command):
    if command["do"] == "calls":
        return await calls(command["in_flight"], command["seconds"])
    if command["do"] == "streams":
        return await streams(command["paced"], command["seconds"])
    return await memory(command["calls"])


def say(answer):
    os.write(3, (json.dumps(answer) + "\n").encode())


async def main():
    say({"ready": True})
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        try:
            say(await obey(json.loads(line)))
        except Exception as error:  # told to the bench, which decides
            say({"error": repr(error)})


asyncio.run(main())
