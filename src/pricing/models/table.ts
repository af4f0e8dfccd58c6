/**
 * What is known of the models of all providers. Written by `npm run prices:update`, never by hand.
 * Source: litellm/model_prices_and_context_window_backup.json of the litellm package 1.110.2 on PyPI, 2026-11-20 (MIT, Copyright 2023 Berri AI).
 */
export const TABLE: string = String.raw`annotation_cost_per_page annotation_cost_per_page_batches cache_creation_input_audio_token_cost cache_creation_input_token_cost cache_creation_input_token_cost_above_100k_tokens cache_creation_input_token_cost_above_100k_tokens_batches cache_creation_input_token_cost_above_12hr cache_creation_input_token_cost_above_12hr_above_272k_tokens cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast cache_creation_input_token_cost_above_12hr_batches cache_creation_input_token_cost_above_12hr_flex cache_creation_input_token_cost_above_12hr_priority cache_creation_input_token_cost_above_12hr_ultrafast cache_creation_input_token_cost_above_1hr cache_creation_input_token_cost_above_1hr_above_100k_tokens cache_creation_input_token_cost_above_1hr_above_200k_tokens cache_creation_input_token_cost_above_200k_tokens cache_creation_input_token_cost_above_272k_tokens cache_creation_input_token_cost_above_272k_tokens_batches cache_creation_input_token_cost_above_272k_tokens_decisions cache_creation_input_token_cost_above_272k_tokens_flex cache_creation_input_token_cost_above_272k_tokens_priority cache_creation_input_token_cost_above_272k_tokens_ultrafast cache_creation_input_token_cost_batches cache_creation_input_token_cost_decisions cache_creation_input_token_cost_flex cache_creation_input_token_cost_priority cache_creation_input_token_cost_ultrafast cache_read_input_audio_token_cost cache_read_input_audio_token_cost_batches cache_read_input_audio_token_cost_flex cache_read_input_audio_token_cost_priority cache_read_input_image_token_cost cache_read_input_token_cost cache_read_input_token_cost_above_100k_tokens cache_read_input_token_cost_above_100k_tokens_batches cache_read_input_token_cost_above_200k_tokens cache_read_input_token_cost_above_200k_tokens_batches cache_read_input_token_cost_above_200k_tokens_flex cache_read_input_token_cost_above_200k_tokens_priority cache_read_input_token_cost_above_272k_tokens cache_read_input_token_cost_above_272k_tokens_batches cache_read_input_token_cost_above_272k_tokens_decisions cache_read_input_token_cost_above_272k_tokens_flex cache_read_input_token_cost_above_272k_tokens_priority cache_read_input_token_cost_above_272k_tokens_ultrafast cache_read_input_token_cost_above_512k_tokens cache_read_input_token_cost_batches cache_read_input_token_cost_decisions cache_read_input_token_cost_flex cache_read_input_token_cost_priority cache_read_input_token_cost_ultrafast citation_cost_per_token code_interpreter_cost_per_session cost_per_second explicit_cache_read_input_token_cost fedramp_uplift_multiplier google_maps_grounding_cost_per_query guardrail_cost_per_unit input_cost_per_audio_per_second input_cost_per_audio_per_second_above_128k_tokens input_cost_per_audio_token input_cost_per_audio_token_above_200k_tokens input_cost_per_audio_token_above_200k_tokens_batches input_cost_per_audio_token_above_200k_tokens_flex input_cost_per_audio_token_above_200k_tokens_priority input_cost_per_audio_token_batches input_cost_per_audio_token_flex input_cost_per_audio_token_priority input_cost_per_character input_cost_per_character_above_128k_tokens input_cost_per_image input_cost_per_image_above_128k_tokens input_cost_per_image_token input_cost_per_image_token_batches input_cost_per_pixel input_cost_per_query input_cost_per_request input_cost_per_second input_cost_per_text_message input_cost_per_token input_cost_per_token_above_100k_tokens input_cost_per_token_above_100k_tokens_batches input_cost_per_token_above_128k_tokens input_cost_per_token_above_200k_tokens input_cost_per_token_above_200k_tokens_batches input_cost_per_token_above_200k_tokens_flex input_cost_per_token_above_200k_tokens_priority input_cost_per_token_above_272k_tokens input_cost_per_token_above_272k_tokens_batches input_cost_per_token_above_272k_tokens_decisions input_cost_per_token_above_272k_tokens_flex input_cost_per_token_above_272k_tokens_priority input_cost_per_token_above_272k_tokens_ultrafast input_cost_per_token_above_512k_tokens input_cost_per_token_batches input_cost_per_token_cache_hit input_cost_per_token_decisions input_cost_per_token_flex input_cost_per_token_priority input_cost_per_token_ultrafast input_cost_per_video_per_second input_cost_per_video_per_second_above_128k_tokens input_cost_per_video_per_second_above_15s_interval input_cost_per_video_per_second_above_8s_interval input_cost_per_video_token input_cost_per_video_token_batches input_dbu_cost_per_token litellm_provider max_input_tokens max_output_tokens mode ocr_cost_per_page ocr_cost_per_page_batches off_peak_pricing output_cost_per_audio_token output_cost_per_character output_cost_per_character_above_128k_tokens output_cost_per_image output_cost_per_image_1K output_cost_per_image_2K output_cost_per_image_token output_cost_per_image_token_batches output_cost_per_image_token_priority output_cost_per_pixel output_cost_per_reasoning_token output_cost_per_second output_cost_per_second_1080p output_cost_per_second_2k output_cost_per_second_480p output_cost_per_second_4k output_cost_per_second_720p output_cost_per_second_768p output_cost_per_token output_cost_per_token_above_100k_tokens output_cost_per_token_above_100k_tokens_batches output_cost_per_token_above_128k_tokens output_cost_per_token_above_200k_tokens output_cost_per_token_above_200k_tokens_batches output_cost_per_token_above_200k_tokens_flex output_cost_per_token_above_200k_tokens_priority output_cost_per_token_above_272k_tokens output_cost_per_token_above_272k_tokens_batches output_cost_per_token_above_272k_tokens_decisions output_cost_per_token_above_272k_tokens_flex output_cost_per_token_above_272k_tokens_priority output_cost_per_token_above_272k_tokens_ultrafast output_cost_per_token_above_512k_tokens output_cost_per_token_batches output_cost_per_token_decisions output_cost_per_token_flex output_cost_per_token_priority output_cost_per_token_ultrafast output_cost_per_video_per_second output_cost_per_video_token output_dbu_cost_per_token output_vector_size prompt_cache_min_tokens provider_specific_entry regional_endpoint_uplift_multiplier regional_processing_uplift_multiplier_eu regional_processing_uplift_multiplier_us rpm search_context_cost_per_query supports_adaptive_thinking supports_anthropic_compaction supports_anthropic_thinking_payload supports_assistant_prefill supports_audio_input supports_audio_output supports_bedrock_converse_tool_result_images supports_bedrock_native_structured_output supports_bedrock_native_structured_output_by_default supports_bedrock_runtime_chat_completions_inline_reasoning supports_bedrock_runtime_chat_completions_response_format supports_bedrock_runtime_chat_completions_tools_with_reasoning supports_computer_use supports_continuation supports_embedding_image_input supports_fast_mode supports_forced_tool_use supports_function_calling supports_image_input supports_image_size supports_legacy_thinking supports_low_reasoning_effort supports_max_reasoning_effort supports_mid_conversation_system supports_minimal_reasoning_effort supports_multimodal supports_native_streaming supports_native_structured_output supports_none_reasoning_effort supports_nova_canvas_image_edit supports_output_config supports_parallel_function_calling supports_parallel_tool_use_config supports_pdf_input supports_prompt_cache_breakpoint supports_prompt_caching supports_reasoning supports_regex_lookaround supports_response_schema supports_sampling_params supports_speed supports_system_messages supports_thinking_cache_preservation supports_tool_choice supports_tool_search supports_url_context supports_video_input supports_vision supports_web_search supports_xhigh_reasoning_effort tiered_pricing tpm

1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0	0
1024-x-1024/50-steps/stability.stable-diffusion-xl-v1	1
1024-x-1024/gpt-image-1.5	2
1024-x-1024/gpt-image-1.5-2025-12-16	2
1024-x-1024/max-steps/stability.stable-diffusion-xl-v1	3
1024-x-1536/gpt-image-1.5	4
1024-x-1536/gpt-image-1.5-2025-12-16	4
1536-x-1024/gpt-image-1.5	4
1536-x-1024/gpt-image-1.5-2025-12-16	4
512-x-512/50-steps/stability.stable-diffusion-xl-v0	5
512-x-512/max-steps/stability.stable-diffusion-xl-v0	6
ai21.j2-mid-v1	7
ai21.j2-ultra-v1	8
ai21.jamba-1-5-large-v1:0	9
ai21.jamba-1-5-mini-v1:0	a
ai21.jamba-instruct-v1:0	b
aiml/dall-e-2	c
aiml/dall-e-3	d
aiml/flux-pro	e
aiml/flux-pro/v1.1	d
aiml/flux-pro/v1.1-ultra	f
aiml/flux-realism	g
aiml/flux/dev	h
aiml/flux/kontext-max/text-to-image	i
aiml/flux/kontext-pro/text-to-image	d
aiml/flux/schnell	j
aiml/google/imagen-4.0-ultra-generate-001	k
aiml/google/nano-banana-pro	l
aiml/openai/gpt-image-2	m
amazon-nova/nova-lite-v1	n
amazon-nova/nova-micro-v1	o
amazon-nova/nova-premier-v1	p
amazon-nova/nova-pro-v1	q
amazon.nova-2-5-sonic	r
amazon.nova-2-lite-v1:0	s
amazon.nova-2-multimodal-embeddings-v1:0	t
amazon.nova-2-pro-preview-20251202-v1:0	u
amazon.nova-2-sonic-v1:0	v
amazon.nova-canvas-v1:0	w
amazon.nova-lite-v1:0	x
amazon.nova-micro-v1:0	y
amazon.nova-premier-v1:0	z
amazon.nova-pro-v1:0	10
amazon.rerank-v1:0	11
amazon.titan-embed-g1-text-02	12
amazon.titan-embed-image-v1	13
amazon.titan-embed-text-v1	12
amazon.titan-embed-text-v2:0	14
amazon.titan-image-generator-v1	15
amazon.titan-image-generator-v2	15
amazon.titan-image-generator-v2:0	15
amazon.titan-text-express-v1	16
amazon.titan-text-lite-v1	17
amazon.titan-text-premier-v1:0	18
anthropic.claude-3-5-haiku-20241022-v1:0	19
anthropic.claude-3-5-sonnet-20240620-v1:0	1a
anthropic.claude-3-5-sonnet-20241022-v2:0	1b
anthropic.claude-3-7-sonnet-20240620-v1:0	1c
anthropic.claude-3-7-sonnet-20250219-v1:0	1d
anthropic.claude-3-opus-20240229-v1:0	1e
anthropic.claude-fable-5	1f
anthropic.claude-fable-5-1	1g
anthropic.claude-haiku-4-5-20251001-v1:0	1h
anthropic.claude-haiku-4-5@20251001	1i
anthropic.claude-haiku-5-5	1j
anthropic.claude-instant-v1	1k
anthropic.claude-mythos-5-1	1l
anthropic.claude-mythos-preview	1m
anthropic.claude-opus-4-1-20250805-v1:0	1n
anthropic.claude-opus-4-20250514-v1:0	1n
anthropic.claude-opus-4-5-20251101-v1:0	1o
anthropic.claude-opus-4-6-v1	1p
anthropic.claude-opus-4-7	1q
anthropic.claude-opus-4-8	1r
anthropic.claude-opus-5	1s
anthropic.claude-opus-5-5	1t
anthropic.claude-sonnet-4-20250514-v1:0	1u
anthropic.claude-sonnet-4-5-20250929-v1:0	1v
anthropic.claude-sonnet-4-6	1w
anthropic.claude-sonnet-5	1x
anthropic.claude-sonnet-5-5	1y
anthropic.claude-v1	1z
anthropic.claude-v2:1	20
anyscale/HuggingFaceH4/zephyr-7b-beta	21
anyscale/codellama/CodeLlama-34b-Instruct-hf	22
anyscale/codellama/CodeLlama-70b-Instruct-hf	22
anyscale/google/gemma-7b-it	23
anyscale/meta-llama/Llama-2-13b-chat-hf	24
anyscale/meta-llama/Llama-2-70b-chat-hf	22
anyscale/meta-llama/Llama-2-7b-chat-hf	25
anyscale/meta-llama/Meta-Llama-3-70B-Instruct	26
anyscale/meta-llama/Meta-Llama-3-8B-Instruct	23
anyscale/mistralai/Mistral-7B-Instruct-v0.1	27
anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1	28
anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1	27
apac.amazon.nova-2-lite-v1:0	29
apac.amazon.nova-2-pro-preview-20251202-v1:0	2a
apac.amazon.nova-lite-v1:0	2b
apac.amazon.nova-micro-v1:0	2c
apac.amazon.nova-pro-v1:0	2d
apac.anthropic.claude-fable-5	2e
apac.anthropic.claude-haiku-4-5-20251001-v1:0	2f
apac.anthropic.claude-haiku-5-5	2g
apac.anthropic.claude-mythos-preview	2h
apac.anthropic.claude-opus-4-7	2i
apac.anthropic.claude-opus-4-8	2j
apac.anthropic.claude-opus-5	2k
apac.anthropic.claude-opus-5-5	2l
apac.anthropic.claude-sonnet-4-20250514-v1:0	1u
apac.anthropic.claude-sonnet-4-6	2m
apac.anthropic.claude-sonnet-5	2n
apac.anthropic.claude-sonnet-5-5	2o
au.anthropic.claude-fable-5	2e
au.anthropic.claude-haiku-4-5-20251001-v1:0	2p
au.anthropic.claude-haiku-5-5	2q
au.anthropic.claude-mythos-preview	2h
au.anthropic.claude-opus-4-6-v1	2r
au.anthropic.claude-opus-4-7	2s
au.anthropic.claude-opus-4-8	2t
au.anthropic.claude-opus-5	2u
au.anthropic.claude-opus-5-5	2v
au.anthropic.claude-sonnet-4-5-20250929-v1:0	2w
au.anthropic.claude-sonnet-4-6	2x
au.anthropic.claude-sonnet-5	2y
au.anthropic.claude-sonnet-5-5	2z
azure/ada	30
azure/apac/gpt-6.1-sol	31
azure/apac/gpt-6.1-terra	32
azure/chat-latest	33
azure/codex-mini	34
azure/computer-use-preview	35
azure/container	36
azure/eu/codex-mini	37
azure/eu/computer-use-preview	38
azure/eu/gpt-4.1	39
azure/eu/gpt-4.1-mini	3a
azure/eu/gpt-4.1-nano	3b
azure/eu/gpt-4o	3c
azure/eu/gpt-4o-2024-05-13	3d
azure/eu/gpt-4o-2024-08-06	3e
azure/eu/gpt-4o-2024-11-20	3c
azure/eu/gpt-4o-mini	3f
azure/eu/gpt-4o-mini-2024-07-18	3f
azure/eu/gpt-4o-mini-realtime-preview-2024-12-17	3g
azure/eu/gpt-4o-realtime-preview-2024-12-17	3h
azure/eu/gpt-5	3i
azure/eu/gpt-5-2025-08-07	3j
azure/eu/gpt-5-codex	3k
azure/eu/gpt-5-mini	3l
azure/eu/gpt-5-mini-2025-08-07	3m
azure/eu/gpt-5-nano	3n
azure/eu/gpt-5-nano-2025-08-07	3o
azure/eu/gpt-5-pro	3p
azure/eu/gpt-5.1	3q
azure/eu/gpt-5.1-chat	3r
azure/eu/gpt-5.1-codex	3s
azure/eu/gpt-5.1-codex-max	3t
azure/eu/gpt-5.1-codex-mini	3u
azure/eu/gpt-5.2	3v
azure/eu/gpt-5.2-chat	3w
azure/eu/gpt-5.2-codex	3x
azure/eu/gpt-5.2-pro	3y
azure/eu/gpt-5.3-chat	3w
azure/eu/gpt-5.3-codex	3z
azure/eu/gpt-5.4	40
azure/eu/gpt-5.4-2026-03-05	40
azure/eu/gpt-5.4-mini	41
azure/eu/gpt-5.4-nano	42
azure/eu/gpt-5.4-pro	43
azure/eu/gpt-5.5	44
azure/eu/gpt-5.5-2026-04-23	45
azure/eu/gpt-5.5-2026-04-24	44
azure/eu/gpt-5.6	46
azure/eu/gpt-5.6-luna	47
azure/eu/gpt-5.6-sol	46
azure/eu/gpt-5.6-terra	48
azure/eu/gpt-6-astra	49
azure/eu/gpt-6-luna	4a
azure/eu/gpt-6-sol	4b
azure/eu/gpt-6.1-sol	31
azure/eu/gpt-6.1-terra	32
azure/eu/o1	4c
azure/eu/o1-2024-12-17	4c
azure/eu/o1-mini	4d
azure/eu/o1-mini-2024-09-12	4e
azure/eu/o3	4f
azure/eu/o3-2025-04-16	4f
azure/eu/o3-deep-research	4g
azure/eu/o3-mini	4h
azure/eu/o3-mini-2025-01-31	4h
azure/eu/o4-mini	4i
azure/eu/o4-mini-2025-04-16	4i
azure/eu/text-embedding-3-large	4j
azure/eu/text-embedding-3-small	4k
azure/eu/text-embedding-ada-002	4l
azure/global-standard/gpt-4o-2024-08-06	4m
azure/global-standard/gpt-4o-2024-11-20	4n
azure/global-standard/gpt-4o-mini	4o
azure/global/gpt-4o-2024-08-06	4m
azure/global/gpt-4o-2024-11-20	4m
azure/global/gpt-5.1	4p
azure/global/gpt-5.1-codex	4q
azure/global/gpt-5.1-codex-mini	4r
azure/gpt-3.5-turbo	4s
azure/gpt-35-turbo	4s
azure/gpt-4-0125-preview	4t
azure/gpt-4-1106-preview	4t
azure/gpt-4-turbo	4u
azure/gpt-4-turbo-2024-04-09	4v
azure/gpt-4-turbo-vision-preview	4w
azure/gpt-4.1	4x
azure/gpt-4.1-2025-04-14	4x
azure/gpt-4.1-mini	4y
azure/gpt-4.1-mini-2025-04-14	4y
azure/gpt-4.1-nano	4z
azure/gpt-4.1-nano-2025-04-14	4z
azure/gpt-4o	4m
azure/gpt-4o-2024-05-13	50
azure/gpt-4o-2024-08-06	4m
azure/gpt-4o-2024-11-20	4m
azure/gpt-4o-audio-preview-2024-12-17	51
azure/gpt-4o-mini	52
azure/gpt-4o-mini-2024-07-18	52
azure/gpt-4o-mini-audio-preview-2024-12-17	53
azure/gpt-4o-mini-realtime-preview-2024-12-17	54
azure/gpt-4o-mini-transcribe	55
azure/gpt-4o-mini-tts	56
azure/gpt-4o-realtime-preview-2024-12-17	57
azure/gpt-4o-transcribe	58
azure/gpt-4o-transcribe-diarize	58
azure/gpt-5	59
azure/gpt-5-2025-08-07	59
azure/gpt-5-chat	5a
azure/gpt-5-codex	5b
azure/gpt-5-mini	5c
azure/gpt-5-mini-2025-08-07	5c
azure/gpt-5-nano	5d
azure/gpt-5-nano-2025-08-07	5d
azure/gpt-5-pro	5e
azure/gpt-5.1	4p
azure/gpt-5.1-2025-11-13	5f
azure/gpt-5.1-chat	5g
azure/gpt-5.1-codex	4q
azure/gpt-5.1-codex-2025-11-13	5h
azure/gpt-5.1-codex-max	4q
azure/gpt-5.1-codex-mini	4r
azure/gpt-5.1-codex-mini-2025-11-13	5i
azure/gpt-5.2	5j
azure/gpt-5.2-2025-12-11	5j
azure/gpt-5.2-chat	5k
azure/gpt-5.2-codex	5l
azure/gpt-5.2-pro	5m
azure/gpt-5.2-pro-2025-12-11	5m
azure/gpt-5.3-chat	5k
azure/gpt-5.3-codex	5n
azure/gpt-5.4	5o
azure/gpt-5.4-2026-03-05	5o
azure/gpt-5.4-mini	5p
azure/gpt-5.4-mini-2026-03-17	5p
azure/gpt-5.4-nano	5q
azure/gpt-5.4-nano-2026-03-17	5q
azure/gpt-5.4-pro	5r
azure/gpt-5.4-pro-2026-03-05	5r
azure/gpt-5.5	5s
azure/gpt-5.5-2026-04-23	5t
azure/gpt-5.5-2026-04-24	5s
azure/gpt-5.5-pro	5u
azure/gpt-5.5-pro-2026-04-23	5v
azure/gpt-5.6	5w
azure/gpt-5.6-luna	5x
azure/gpt-5.6-luna-2026-07-09	5x
azure/gpt-5.6-sol	5y
azure/gpt-5.6-sol-2026-07-09	5y
azure/gpt-5.6-terra	5z
azure/gpt-5.6-terra-2026-07-09	5z
azure/gpt-6-astra	60
azure/gpt-6-astra-2026-09-03	60
azure/gpt-6-luna	61
azure/gpt-6-luna-2026-09-22	61
azure/gpt-6-sol	62
azure/gpt-6-sol-2026-09-22	62
azure/gpt-6.1-sol	63
azure/gpt-6.1-sol-2026-09-29	63
azure/gpt-6.1-terra	64
azure/gpt-astra-latest	60
azure/gpt-audio	51
azure/gpt-audio-1.5	65
azure/gpt-audio-1.5-2026-02-23	66
azure/gpt-audio-2025-08-28	51
azure/gpt-audio-mini	67
azure/gpt-audio-mini-2025-10-06	68
azure/gpt-chat-latest	69
azure/gpt-image-1	6a
azure/gpt-image-1-mini	6b
azure/gpt-image-1.5	6c
azure/gpt-image-1.5-2025-12-16	6c
azure/gpt-image-2	6d
azure/gpt-image-2-2026-04-21	6d
azure/gpt-image-2.5-flare	6d
azure/gpt-image-2.5-sunburst	6d
azure/gpt-live-1	6e
azure/gpt-live-transcribe	6f
azure/gpt-luna-latest	61
azure/gpt-mini-latest	5p
azure/gpt-realtime	6g
azure/gpt-realtime-1.5	6g
azure/gpt-realtime-1.5-2026-02-23	6g
azure/gpt-realtime-2	6h
azure/gpt-realtime-2.1	6i
azure/gpt-realtime-2.1-2026-07-07	6i
azure/gpt-realtime-2.1-mini	6j
azure/gpt-realtime-2.1-mini-2026-07-07	6j
azure/gpt-realtime-2025-08-28	6g
azure/gpt-realtime-mini	6k
azure/gpt-realtime-mini-2025-10-06	6k
azure/gpt-realtime-translate	6l
azure/gpt-realtime-translate-2026-05-06	6m
azure/gpt-realtime-translate-2026-05-07	6m
azure/gpt-realtime-whisper	6n
azure/gpt-realtime-whisper-2026-05-06	6n
azure/gpt-realtime-whisper-2026-05-07	6n
azure/gpt-sol-latest	63
azure/gpt-terra-latest	64
azure/gpt-transcribe	6o
azure/hd/1024-x-1024/dall-e-3	6p
azure/hd/1024-x-1792/dall-e-3	6q
azure/hd/1792-x-1024/dall-e-3	6q
azure/high/1024-x-1024/gpt-image-1	6r
azure/high/1024-x-1024/gpt-image-1-mini	6s
azure/high/1024-x-1536/gpt-image-1	6t
azure/high/1024-x-1536/gpt-image-1-mini	6s
azure/high/1536-x-1024/gpt-image-1	6t
azure/high/1536-x-1024/gpt-image-1-mini	6u
azure/low/1024-x-1024/gpt-image-1	6v
azure/low/1024-x-1024/gpt-image-1-mini	6w
azure/low/1024-x-1536/gpt-image-1	6x
azure/low/1024-x-1536/gpt-image-1-mini	6w
azure/low/1536-x-1024/gpt-image-1	6x
azure/low/1536-x-1024/gpt-image-1-mini	6y
azure/medium/1024-x-1024/gpt-image-1	6z
azure/medium/1024-x-1024/gpt-image-1-mini	70
azure/medium/1024-x-1536/gpt-image-1	6z
azure/medium/1024-x-1536/gpt-image-1-mini	70
azure/medium/1536-x-1024/gpt-image-1	6z
azure/medium/1536-x-1024/gpt-image-1-mini	71
azure/mistral-large-2402	72
azure/mistral-large-latest	72
azure/model-router	73
azure/o1	74
azure/o1-2024-12-17	75
azure/o1-mini	76
azure/o1-mini-2024-09-12	76
azure/o3	77
azure/o3-2025-04-16	77
azure/o3-deep-research	78
azure/o3-mini	79
azure/o3-mini-2025-01-31	7a
azure/o3-pro	7b
azure/o3-pro-2025-06-10	7b
azure/o4-mini	7c
azure/o4-mini-2025-04-16	7c
azure/sora-2	7d
azure/sora-2-pro	7e
azure/sora-2-pro-high-res	7f
azure/speech/azure-stt	7g
azure/speech/azure-tts	7h
azure/speech/azure-tts-hd	7i
azure/standard/1024-x-1024/dall-e-2	7j
azure/standard/1024-x-1024/dall-e-3	7k
azure/standard/1024-x-1792/dall-e-3	7l
azure/standard/1792-x-1024/dall-e-3	7l
azure/text-embedding-3-large	7m
azure/text-embedding-3-small	7n
azure/text-embedding-ada-002	7o
azure/tts-1	7h
azure/tts-1-hd	7p
azure/us-gov/gpt-5.1	7q
azure/us-gov/o3-mini	7r
azure/us-gov/text-embedding-3-large	7s
azure/us-gov/text-embedding-3-small	7t
azure/us/codex-mini	37
azure/us/computer-use-preview	38
azure/us/gpt-4.1	39
azure/us/gpt-4.1-2025-04-14	7u
azure/us/gpt-4.1-mini	3a
azure/us/gpt-4.1-mini-2025-04-14	7v
azure/us/gpt-4.1-nano	3b
azure/us/gpt-4.1-nano-2025-04-14	7w
azure/us/gpt-4o	3c
azure/us/gpt-4o-2024-05-13	3d
azure/us/gpt-4o-2024-08-06	3e
azure/us/gpt-4o-2024-11-20	3c
azure/us/gpt-4o-mini	3f
azure/us/gpt-4o-mini-2024-07-18	3f
azure/us/gpt-4o-mini-realtime-preview-2024-12-17	3g
azure/us/gpt-4o-realtime-preview-2024-12-17	3h
azure/us/gpt-5	3i
azure/us/gpt-5-2025-08-07	3j
azure/us/gpt-5-codex	3k
azure/us/gpt-5-mini	3l
azure/us/gpt-5-mini-2025-08-07	3m
azure/us/gpt-5-nano	3n
azure/us/gpt-5-nano-2025-08-07	3o
azure/us/gpt-5-pro	3p
azure/us/gpt-5.1	3q
azure/us/gpt-5.1-chat	3r
azure/us/gpt-5.1-codex	3s
azure/us/gpt-5.1-codex-max	3t
azure/us/gpt-5.1-codex-mini	3u
azure/us/gpt-5.2	3v
azure/us/gpt-5.2-chat	3w
azure/us/gpt-5.2-codex	3x
azure/us/gpt-5.2-pro	3y
azure/us/gpt-5.3-chat	3w
azure/us/gpt-5.3-codex	3z
azure/us/gpt-5.4	40
azure/us/gpt-5.4-2026-03-05	40
azure/us/gpt-5.4-mini	41
azure/us/gpt-5.4-nano	42
azure/us/gpt-5.4-pro	43
azure/us/gpt-5.5	44
azure/us/gpt-5.5-2026-04-23	45
azure/us/gpt-5.5-2026-04-24	44
azure/us/gpt-5.6	46
azure/us/gpt-5.6-luna	47
azure/us/gpt-5.6-sol	46
azure/us/gpt-5.6-terra	48
azure/us/gpt-6-astra	7x
azure/us/gpt-6-luna	7y
azure/us/gpt-6-sol	7z
azure/us/gpt-6.1-sol	80
azure/us/gpt-6.1-terra	81
azure/us/gpt-chat-latest	82
azure/us/gpt-realtime-1.5	83
azure/us/gpt-realtime-2.1	84
azure/us/gpt-realtime-2.1-mini	85
azure/us/o1	4c
azure/us/o1-2024-12-17	4c
azure/us/o1-mini	4d
azure/us/o1-mini-2024-09-12	4e
azure/us/o3	86
azure/us/o3-2025-04-16	86
azure/us/o3-deep-research	4g
azure/us/o3-mini	4h
azure/us/o3-mini-2025-01-31	4h
azure/us/o4-mini	87
azure/us/o4-mini-2025-04-16	87
azure/us/text-embedding-3-large	4j
azure/us/text-embedding-3-small	4k
azure/us/text-embedding-ada-002	4l
azure/whisper	88
azure/whisper-1	88
azure_ai/Codestral-2501	89
azure_ai/Cohere-Embed-V5-Fast	8a
azure_ai/Cohere-Embed-V5-Pro	8b
azure_ai/Cohere-command-a-plus-05-2026	8c
azure_ai/Cohere-embed-v3-english	8d
azure_ai/Cohere-embed-v3-multilingual	8d
azure_ai/Cohere-parse-v5	8e
azure_ai/DeepSeek-V4-Flash-0731	8f
azure_ai/FLUX-1.1-pro	8g
azure_ai/FLUX.1-Kontext-pro	8g
azure_ai/FLUX.2-flex	8h
azure_ai/FW-DeepSeek-V3.2	8i
azure_ai/FW-DeepSeek-V4-Flash	8j
azure_ai/FW-DeepSeek-V4-Pro	8k
azure_ai/FW-DeepSeek-V4.1-Flash	8l
azure_ai/FW-GLM-5	8m
azure_ai/FW-GLM-5.1	8n
azure_ai/FW-GLM-5.2	8o
azure_ai/FW-GLM-5.2-Fast	8p
azure_ai/FW-GLM-5.3	8q
azure_ai/FW-GLM-5.3-Flash	8r
azure_ai/FW-GPT-OSS-120B	8s
azure_ai/FW-Inkling	8t
azure_ai/FW-Kimi-K2.5	8u
azure_ai/FW-Kimi-K2.6	8v
azure_ai/FW-Kimi-K2.7-Code	8w
azure_ai/FW-Kimi-K3	8x
azure_ai/FW-MiniMax-M2.5	8y
azure_ai/FW-MiniMax-M3	8z
azure_ai/FW-Nemotron-3-Ultra-NVFP4	90
azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B	91
azure_ai/Llama-3.3-70B-Instruct	92
azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8	93
azure_ai/Llama-4-Scout-17B-16E-Instruct	94
azure_ai/MAI-Code-1.1-Flash	95
azure_ai/MAI-Cyber-1-Flash	96
azure_ai/MAI-DS-R1	97
azure_ai/MAI-Image-2.5	98
azure_ai/MAI-Image-2.5-Flash	99
azure_ai/MAI-Image-2.5-Pro	9a
azure_ai/MAI-Image-2.6	9b
azure_ai/MAI-Image-2.6-Flash	9c
azure_ai/MAI-Thinking-1	9d
azure_ai/Microsoft-Decision-1	9e
azure_ai/Phi-4	9f
azure_ai/Phi-4-mini-instruct	9g
azure_ai/Phi-4-mini-reasoning	9g
azure_ai/Phi-4-multimodal-instruct	9h
azure_ai/Phi-4-reasoning	9i
azure_ai/claude-fable-5	9j
azure_ai/claude-fable-5-1	9k
azure_ai/claude-fable-latest	9k
azure_ai/claude-haiku-4-5	9l
azure_ai/claude-haiku-5-5	9m
azure_ai/claude-haiku-latest	9m
azure_ai/claude-mythos-5-1	9n
azure_ai/claude-opus-4-5	9o
azure_ai/claude-opus-4-6	9p
azure_ai/claude-opus-4-7	9q
azure_ai/claude-opus-4-8	9r
azure_ai/claude-opus-5	9s
azure_ai/claude-opus-5-5	9t
azure_ai/claude-opus-5-5-fast	9u
azure_ai/claude-opus-latest	9t
azure_ai/claude-sonnet-4-5	9v
azure_ai/claude-sonnet-4-6	9w
azure_ai/claude-sonnet-5	9x
azure_ai/claude-sonnet-5-5	9y
azure_ai/claude-sonnet-latest	9y
azure_ai/codex-mini	9z
azure_ai/cohere-command-a	a0
azure_ai/cohere-rerank-v4.0-fast	a1
azure_ai/cohere-rerank-v4.0-pro	a2
azure_ai/cohere-rerank-v5-fast	a3
azure_ai/cohere-rerank-v5-pro	a4
azure_ai/deepseek-flash-latest	a5
azure_ai/deepseek-pro-latest	a6
azure_ai/deepseek-r1	a7
azure_ai/deepseek-v3-0324	a8
azure_ai/deepseek-v3.1	a9
azure_ai/deepseek-v3.2	aa
azure_ai/deepseek-v3.2-speciale	aa
azure_ai/deepseek-v4-flash	a5
azure_ai/deepseek-v4-pro	a6
azure_ai/deepseek-v4.1-flash	ab
azure_ai/doc-intelligence/prebuilt-document	ac
azure_ai/doc-intelligence/prebuilt-layout	ac
azure_ai/doc-intelligence/prebuilt-read	8e
azure_ai/embed-v-4-0	ad
azure_ai/flux.2-pro	ae
azure_ai/glm-flash-latest	8r
azure_ai/glm-latest	8q
azure_ai/gpt-5.4	af
azure_ai/gpt-5.4-2026-03-05	af
azure_ai/gpt-5.4-mini	ag
azure_ai/gpt-5.4-mini-2026-03-17	ag
azure_ai/gpt-5.4-nano	ah
azure_ai/gpt-5.4-nano-2026-03-17	ah
azure_ai/gpt-5.4-pro	ai
azure_ai/gpt-5.4-pro-2026-03-05	ai
azure_ai/gpt-5.5	aj
azure_ai/gpt-5.5-2026-04-23	aj
azure_ai/gpt-5.5-2026-04-24	aj
azure_ai/gpt-6-astra	ak
azure_ai/gpt-6-luna	al
azure_ai/gpt-6-sol	am
azure_ai/gpt-6.1-sol	an
azure_ai/gpt-6.1-terra	ao
azure_ai/gpt-astra-latest	ak
azure_ai/gpt-chat-latest	ap
azure_ai/gpt-image-2	aq
azure_ai/gpt-luna-latest	al
azure_ai/gpt-mini-latest	ag
azure_ai/gpt-oss-120b	ar
azure_ai/gpt-sol-latest	an
azure_ai/gpt-terra-latest	ao
azure_ai/grok-3	as
azure_ai/grok-3-mini	at
azure_ai/grok-4	au
azure_ai/grok-4-1-fast-non-reasoning	av
azure_ai/grok-4-1-fast-reasoning	aw
azure_ai/grok-4-20-non-reasoning	ax
azure_ai/grok-4-20-reasoning	ay
azure_ai/grok-4-fast-non-reasoning	az
azure_ai/grok-4-fast-reasoning	az
azure_ai/grok-4.3	b0
azure_ai/grok-4.6	b1
azure_ai/grok-4.7	b2
azure_ai/grok-code-fast-1	b3
azure_ai/grok-latest	b2
azure_ai/jais-30b-chat	b4
azure_ai/kimi-k2-thinking	b5
azure_ai/kimi-k2.5	b6
azure_ai/kimi-k2.6	b7
azure_ai/kimi-k2.7-code	b8
azure_ai/kimi-latest	8x
azure_ai/minimax-latest	8z
azure_ai/ministral-3b	b9
azure_ai/mistral-document-ai-2512	ba
azure_ai/mistral-large-3	bb
azure_ai/mistral-large-latest	bc
azure_ai/mistral-medium-2505	bd
azure_ai/mistral-medium-3-5	be
azure_ai/mistral-nemo	bf
azure_ai/mistral-ocr-2505	bg
azure_ai/mistral-ocr-2512	bh
azure_ai/mistral-ocr-4-0	bi
azure_ai/mistral-small-2503	bj
azure_ai/model-router	bk
azure_ai/model_router	bk
azure_ai/whisper	bl
babbage-002	bm
baseten/MiniMaxAI/MiniMax-M2.5	bn
baseten/decision-models/baseten-elephant-9b-latest	bo
baseten/decision-models/baseten-joey-2b-latest	bp
baseten/decision-models/baseten-mammoth-27b-latest	bq
baseten/deepseek-ai/DeepSeek-V3-0324	br
baseten/deepseek-ai/DeepSeek-V3.1	bs
baseten/deepseek-ai/DeepSeek-V4-Flash-0731	bt
baseten/deepseek-ai/DeepSeek-V4-Pro	bu
baseten/deepseek-ai/DeepSeek-V4-Pro-0813	bv
baseten/deepseek-ai/DeepSeek-V4.1-Flash	bw
baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017	bw
baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	bx
baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast	by
baseten/deepseek-flash-latest	bt
baseten/deepseek-pro-latest	bv
baseten/glm-flash-latest	bz
baseten/glm-latest	c0
baseten/kimi-latest	c1
baseten/meta-models/muse-spark-open	c2
baseten/moonshotai/Kimi-K2-Instruct-0905	c3
baseten/moonshotai/Kimi-K2-Thinking	c3
baseten/moonshotai/Kimi-K2.5	c4
baseten/moonshotai/Kimi-K2.6	c5
baseten/moonshotai/Kimi-K2.7-Code	c5
baseten/moonshotai/Kimi-K3	c1
baseten/moonshotai/Kimi-K3.1-Pro	c6
baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	c7
baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	c8
baseten/nvidia/Nemotron-120B-A12B	c9
baseten/openai/gpt-oss-120b	ca
baseten/reflection/Beam-1.0	cb
baseten/thinkingmachines/inkling	cc
baseten/thinkingmachines/inkling-small	cd
baseten/zai-org/GLM-4.6	ce
baseten/zai-org/GLM-4.7	cf
baseten/zai-org/GLM-5	cg
baseten/zai-org/GLM-5.2	c0
baseten/zai-org/GLM-5.2-Fast	ch
baseten/zai-org/GLM-5.3	c0
baseten/zai-org/GLM-5.3-Fast	ch
baseten/zai-org/GLM-5.3-Flash	bz
bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1	ci
bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1	cj
bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1	ck
bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1	cl
bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1	cm
bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1	cn
bedrock/ap-northeast-1/anthropic.claude-instant-v1	co
bedrock/ap-northeast-1/anthropic.claude-v1	20
bedrock/ap-northeast-1/anthropic.claude-v2:1	20
bedrock/ap-northeast-1/deepseek.v3.2	cp
bedrock/ap-northeast-1/minimax.minimax-m2.1	cq
bedrock/ap-northeast-1/minimax.minimax-m2.5	cr
bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507	cs
bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507	ct
bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking	cu
bedrock/ap-northeast-1/moonshotai.kimi-k2.5	cv
bedrock/ap-northeast-1/qwen.qwen3-coder-next	cw
bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b	cx
bedrock/ap-south-1/deepseek.v3.2	cp
bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0	cy
bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0	cz
bedrock/ap-south-1/minimax.minimax-m2.1	cq
bedrock/ap-south-1/minimax.minimax-m2.5	cr
bedrock/ap-south-1/moonshotai.kimi-k2-thinking	d0
bedrock/ap-south-1/moonshotai.kimi-k2.5	cv
bedrock/ap-south-1/qwen.qwen3-coder-next	cw
bedrock/ap-south-1/qwen.qwen3-next-80b-a3b	d1
bedrock/ap-southeast-2/minimax.minimax-m2.5	d2
bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507	d3
bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507	d4
bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b	d5
bedrock/ap-southeast-3/deepseek.v3.2	d6
bedrock/ap-southeast-3/minimax.minimax-m2.1	d7
bedrock/ap-southeast-3/minimax.minimax-m2.5	d8
bedrock/ap-southeast-3/moonshotai.kimi-k2.5	d9
bedrock/ap-southeast-3/qwen.qwen3-coder-next	cw
bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0	da
bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0	db
bedrock/claude-fable-latest	dc
bedrock/claude-haiku-latest	dd
bedrock/claude-opus-latest	de
bedrock/claude-sonnet-latest	1y
bedrock/claude_platform/claude-fable-5	df
bedrock/claude_platform/claude-fable-5-1	dg
bedrock/claude_platform/claude-haiku-4-5	dh
bedrock/claude_platform/claude-haiku-5-5	di
bedrock/claude_platform/claude-opus-4-5	dj
bedrock/claude_platform/claude-opus-4-6	dk
bedrock/claude_platform/claude-opus-4-7	dl
bedrock/claude_platform/claude-opus-4-8	dm
bedrock/claude_platform/claude-opus-5	dn
bedrock/claude_platform/claude-opus-5-5	do
bedrock/claude_platform/claude-sonnet-4-5	dp
bedrock/claude_platform/claude-sonnet-4-6	dq
bedrock/claude_platform/claude-sonnet-5	dr
bedrock/claude_platform/claude-sonnet-5-5	ds
bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1	dt
bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1	du
bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1	dv
bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1	dw
bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1	dx
bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1	dy
bedrock/eu-central-1/anthropic.claude-instant-v1	dz
bedrock/eu-central-1/anthropic.claude-v1	1z
bedrock/eu-central-1/anthropic.claude-v2:1	20
bedrock/eu-central-1/minimax.minimax-m2.1	cq
bedrock/eu-central-1/minimax.minimax-m2.5	cr
bedrock/eu-central-1/qwen.qwen3-coder-next	cw
bedrock/eu-north-1/deepseek.v3.2	cp
bedrock/eu-north-1/minimax.minimax-m2.1	cq
bedrock/eu-north-1/minimax.minimax-m2.5	cr
bedrock/eu-north-1/moonshotai.kimi-k2.5	cv
bedrock/eu-south-1/minimax.minimax-m2.1	d7
bedrock/eu-south-1/minimax.minimax-m2.5	d8
bedrock/eu-south-1/qwen.qwen3-coder-next	cw
bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0	e0
bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0	e1
bedrock/eu-west-1/minimax.minimax-m2.1	cq
bedrock/eu-west-1/minimax.minimax-m2.5	cr
bedrock/eu-west-1/qwen.qwen3-coder-next	cw
bedrock/eu-west-1/qwen.qwen3-next-80b-a3b	e2
bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0	e3
bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0	e4
bedrock/eu-west-2/minimax.minimax-m2.1	e5
bedrock/eu-west-2/minimax.minimax-m2.5	e6
bedrock/eu-west-2/mistral.voxtral-mini-3b-2507	e7
bedrock/eu-west-2/mistral.voxtral-small-24b-2507	e8
bedrock/eu-west-2/nvidia.nemotron-super-3-120b	e9
bedrock/eu-west-2/qwen.qwen3-coder-next	ea
bedrock/eu-west-2/qwen.qwen3-next-80b-a3b	eb
bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2	ec
bedrock/eu-west-3/mistral.mistral-large-2402-v1:0	ed
bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1	ee
bedrock/glm-latest	ef
bedrock/gpt-astra-latest	eg
bedrock/gpt-luna-latest	eh
bedrock/gpt-sol-latest	ei
bedrock/gpt-terra-latest	ej
bedrock/grok-latest	ek
bedrock/guardrails	el
bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0	em
bedrock/kimi-latest	en
bedrock/moonshotai.kimi-k2-thinking	eo
bedrock/moonshotai.kimi-k2.5	ep
bedrock/sa-east-1/deepseek.v3.2	cp
bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0	eq
bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0	er
bedrock/sa-east-1/minimax.minimax-m2.1	cq
bedrock/sa-east-1/minimax.minimax-m2.5	cr
bedrock/sa-east-1/moonshotai.kimi-k2-thinking	cu
bedrock/sa-east-1/moonshotai.kimi-k2.5	cv
bedrock/sa-east-1/qwen.qwen3-coder-next	cw
bedrock/sa-east-1/qwen.qwen3-next-80b-a3b	cx
bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1	es
bedrock/us-east-1/1-month-commitment/anthropic.claude-v1	et
bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1	eu
bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1	ev
bedrock/us-east-1/6-month-commitment/anthropic.claude-v1	ew
bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1	ex
bedrock/us-east-1/anthropic.claude-instant-v1	1k
bedrock/us-east-1/anthropic.claude-v1	20
bedrock/us-east-1/anthropic.claude-v2:1	20
bedrock/us-east-1/deepseek.v3.2	ey
bedrock/us-east-1/meta.llama3-70b-instruct-v1:0	ez
bedrock/us-east-1/meta.llama3-8b-instruct-v1:0	f0
bedrock/us-east-1/minimax.minimax-m2.1	f1
bedrock/us-east-1/minimax.minimax-m2.5	f1
bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2	f2
bedrock/us-east-1/mistral.mistral-large-2402-v1:0	f3
bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1	f4
bedrock/us-east-1/moonshotai.kimi-k2-thinking	eo
bedrock/us-east-1/moonshotai.kimi-k2.5	f5
bedrock/us-east-1/qwen.qwen3-coder-next	f6
bedrock/us-east-1/zai.glm-5	f7
bedrock/us-east-2/deepseek.v3.2	ey
bedrock/us-east-2/minimax.minimax-m2.1	f1
bedrock/us-east-2/minimax.minimax-m2.5	f8
bedrock/us-east-2/moonshotai.kimi-k2-thinking	eo
bedrock/us-east-2/moonshotai.kimi-k2.5	f5
bedrock/us-east-2/qwen.qwen3-coder-next	f9
bedrock/us-gov-east-1/amazon.nova-pro-v1:0	fa
bedrock/us-gov-east-1/amazon.titan-embed-text-v1	12
bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0	fb
bedrock/us-gov-east-1/amazon.titan-text-express-v1	fc
bedrock/us-gov-east-1/amazon.titan-text-lite-v1	fd
bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0	18
bedrock/us-gov-east-1/anthropic.claude-3-5-sonnet-20240620-v1:0	fe
bedrock/us-gov-east-1/anthropic.claude-3-7-sonnet-20250219-v1:0	1c
bedrock/us-gov-east-1/anthropic.claude-3-haiku-20240307-v1:0	ff
bedrock/us-gov-east-1/anthropic.claude-fable-5-1	fg
bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0	fh
bedrock/us-gov-east-1/anthropic.claude-haiku-5-5	fi
bedrock/us-gov-east-1/anthropic.claude-opus-4-8	fj
bedrock/us-gov-east-1/anthropic.claude-opus-5	fk
bedrock/us-gov-east-1/anthropic.claude-opus-5-5	fl
bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0	fm
bedrock/us-gov-east-1/anthropic.claude-sonnet-5	fn
bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5	fo
bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0	fm
bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0	fp
bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0	fq
bedrock/us-gov-east-1/moonshotai.kimi-k3	fr
bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2	fs
bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b	ft
bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2	fu
bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b	fv
bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0	fw
bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0	fx
bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0	fy
bedrock/us-gov-west-1/amazon.nova-lite-v1:0	fz
bedrock/us-gov-west-1/amazon.nova-micro-v1:0	g0
bedrock/us-gov-west-1/amazon.nova-pro-v1:0	g1
bedrock/us-gov-west-1/amazon.titan-embed-text-v1	12
bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0	g2
bedrock/us-gov-west-1/amazon.titan-text-express-v1	g3
bedrock/us-gov-west-1/amazon.titan-text-lite-v1	fd
bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0	18
bedrock/us-gov-west-1/anthropic.claude-3-5-sonnet-20240620-v1:0	fe
bedrock/us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0	1c
bedrock/us-gov-west-1/anthropic.claude-3-haiku-20240307-v1:0	ff
bedrock/us-gov-west-1/anthropic.claude-fable-5-1	fg
bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0	fh
bedrock/us-gov-west-1/anthropic.claude-haiku-5-5	fi
bedrock/us-gov-west-1/anthropic.claude-opus-4-8	fj
bedrock/us-gov-west-1/anthropic.claude-opus-5	fk
bedrock/us-gov-west-1/anthropic.claude-opus-5-5	fl
bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0	fm
bedrock/us-gov-west-1/anthropic.claude-sonnet-5	fn
bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5	fo
bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0	fm
bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0	g4
bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0	g5
bedrock/us-gov-west-1/moonshotai.kimi-k3	fr
bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2	fs
bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b	ft
bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2	fu
bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b	fv
bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0	fw
bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0	fx
bedrock/us-west-1/meta.llama3-70b-instruct-v1:0	ez
bedrock/us-west-1/meta.llama3-8b-instruct-v1:0	f0
bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1	es
bedrock/us-west-2/1-month-commitment/anthropic.claude-v1	et
bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1	eu
bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1	ev
bedrock/us-west-2/6-month-commitment/anthropic.claude-v1	ew
bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1	ex
bedrock/us-west-2/anthropic.claude-instant-v1	1k
bedrock/us-west-2/anthropic.claude-v1	20
bedrock/us-west-2/anthropic.claude-v2:1	20
bedrock/us-west-2/deepseek.v3.2	ey
bedrock/us-west-2/minimax.minimax-m2.1	f1
bedrock/us-west-2/minimax.minimax-m2.5	f1
bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2	f2
bedrock/us-west-2/mistral.mistral-large-2402-v1:0	f3
bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1	f4
bedrock/us-west-2/moonshotai.kimi-k2-thinking	eo
bedrock/us-west-2/moonshotai.kimi-k2.5	f5
bedrock/us-west-2/qwen.qwen3-coder-next	f9
bedrock/us-west-2/zai.glm-5	f7
bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0	19
cerebras/gemma-4-31b	g6
cerebras/gpt-oss-120b	g7
cerebras/llama-3.1-70b	g8
cerebras/llama-3.1-8b	g9
cerebras/llama-3.3-70b	ga
cerebras/llama3.1-8b	g9
cerebras/qwen-3-32b	gb
cerebras/qwen-3.8-27b	gc
chat-latest	gd
chatgpt-image-latest	ge
claude-fable-5	gf
claude-fable-5-1	gg
claude-fable-latest	gg
claude-haiku-4-5	gh
claude-haiku-4-5-20251001	gi
claude-haiku-5-5	gj
claude-haiku-latest	gj
claude-mythos-5	gk
claude-mythos-5-1	gl
claude-mythos-preview	gm
claude-opus-4-5	gn
claude-opus-4-5-20251101	go
claude-opus-4-6	gp
claude-opus-4-6-20260205	gq
claude-opus-4-7	gr
claude-opus-4-7-20260416	gs
claude-opus-4-8	gt
claude-opus-5	gu
claude-opus-5-5	gv
claude-opus-latest	gv
claude-sonnet-4-5	gw
claude-sonnet-4-5-20250929	gx
claude-sonnet-4-5-20250929-v1:0	gy
claude-sonnet-4-6	gz
claude-sonnet-5	h0
claude-sonnet-5-5	h1
claude-sonnet-latest	h1
codestral/codestral-2405	h2
codestral/codestral-latest	h2
cohere.command-light-text-v14	h3
cohere.command-text-v14	h4
cohere.embed-english-v3	h5
cohere.embed-multilingual-v3	h5
cohere.embed-v4:0	h6
cohere.rerank-v3-5:0	h7
computer-use-preview	h8
computer-use-preview-2025-03-11	h8
dashscope/deepseek-v4-flash	h9
dashscope/deepseek-v4-flash-0731	h9
dashscope/deepseek-v4-pro	ha
dashscope/glm-5.1	hb
dashscope/glm-5.2	hc
dashscope/happyhorse-1.0-i2v	hd
dashscope/happyhorse-1.0-r2v	hd
dashscope/happyhorse-1.0-t2v	hd
dashscope/happyhorse-1.1-i2v	he
dashscope/happyhorse-1.1-r2v	he
dashscope/happyhorse-1.1-t2v	he
dashscope/kimi-k2.7-code	hf
dashscope/qwen-audio-3.0-tts-flash	hg
dashscope/qwen-audio-3.0-tts-plus	hh
dashscope/qwen-audio-3.1-tts-flash	hi
dashscope/qwen-audio-3.1-tts-plus	hj
dashscope/qwen-coder	hk
dashscope/qwen-flash	hl
dashscope/qwen-flash-2025-07-28	hl
dashscope/qwen-flash-latest	hm
dashscope/qwen-image-2.0	hn
dashscope/qwen-image-2.0-pro	ho
dashscope/qwen-image-3.0	hp
dashscope/qwen-image-3.0-pro	hq
dashscope/qwen-max	hr
dashscope/qwen-max-latest	hs
dashscope/qwen-plus	ht
dashscope/qwen-plus-2025-01-25	hu
dashscope/qwen-plus-2025-04-28	hv
dashscope/qwen-plus-2025-07-14	hv
dashscope/qwen-plus-2025-07-28	hw
dashscope/qwen-plus-2025-09-11	hw
dashscope/qwen-plus-latest	hw
dashscope/qwen-turbo	hx
dashscope/qwen-turbo-2024-11-01	hy
dashscope/qwen-turbo-2025-04-28	hz
dashscope/qwen-turbo-latest	hz
dashscope/qwen3-30b-a3b	i0
dashscope/qwen3-coder-flash	i1
dashscope/qwen3-coder-flash-2025-07-28	i2
dashscope/qwen3-coder-plus	i3
dashscope/qwen3-coder-plus-2025-07-22	i4
dashscope/qwen3-max	i5
dashscope/qwen3-max-2026-01-23	i5
dashscope/qwen3-max-preview	i5
dashscope/qwen3-next-80b-a3b-instruct	i6
dashscope/qwen3-next-80b-a3b-thinking	i7
dashscope/qwen3-tts-flash	i8
dashscope/qwen3-vl-235b-a22b-instruct	i9
dashscope/qwen3-vl-235b-a22b-thinking	ia
dashscope/qwen3-vl-32b-instruct	ib
dashscope/qwen3-vl-32b-thinking	ic
dashscope/qwen3-vl-plus	id
dashscope/qwen3.5-plus	ie
dashscope/qwen3.7-max	if
dashscope/qwen3.7-plus	ig
dashscope/qwen3.8-flash	hm
dashscope/qwen3.8-max	hs
dashscope/qwen3.8-omni-flash	ih
dashscope/qwq-plus	ii
dashscope/wan2.7-i2v	ij
dashscope/wan2.7-r2v	ij
dashscope/wan2.7-t2v	ij
dashscope/wan3.0-video	ik
dashscope/wan3.0-video-prime	il
databricks/ai_decide	im
databricks/claude-fable-latest	in
databricks/claude-haiku-latest	io
databricks/claude-opus-latest	ip
databricks/claude-sonnet-latest	iq
databricks/databricks-bge-large-en	ir
databricks/databricks-claude-fable-5	is
databricks/databricks-claude-fable-5-1	in
databricks/databricks-claude-haiku-4-5	it
databricks/databricks-claude-haiku-5-5	io
databricks/databricks-claude-opus-4	iu
databricks/databricks-claude-opus-4-1	iu
databricks/databricks-claude-opus-4-5	iv
databricks/databricks-claude-opus-4-6	iw
databricks/databricks-claude-opus-4-7	ix
databricks/databricks-claude-opus-4-8	iy
databricks/databricks-claude-opus-5	iz
databricks/databricks-claude-opus-5-5	ip
databricks/databricks-claude-sonnet-4	j0
databricks/databricks-claude-sonnet-4-1	j1
databricks/databricks-claude-sonnet-4-5	j2
databricks/databricks-claude-sonnet-4-6	j3
databricks/databricks-claude-sonnet-5	j4
databricks/databricks-claude-sonnet-5-5	iq
databricks/databricks-deepseek-v4-1-flash	j5
databricks/databricks-deepseek-v4-1-flash-1017	j6
databricks/databricks-deepseek-v4-flash-0731	j7
databricks/databricks-deepseek-v4-pro-0813	j8
databricks/databricks-gemini-2-5-flash	j9
databricks/databricks-gemini-2-5-flash-lite	ja
databricks/databricks-gemini-2-5-pro	jb
databricks/databricks-gemini-3-1-flash-image	jc
databricks/databricks-gemini-3-1-flash-lite	jd
databricks/databricks-gemini-3-1-flash-lite-image	je
databricks/databricks-gemini-3-1-pro	jf
databricks/databricks-gemini-3-5-flash	jg
databricks/databricks-gemini-3-5-flash-lite	jh
databricks/databricks-gemini-3-6-flash	ji
databricks/databricks-gemini-3-7-flash	jj
databricks/databricks-gemini-3-8-flash	jj
databricks/databricks-gemini-3-flash	jk
databricks/databricks-gemini-3-pro	jl
databricks/databricks-gemini-3-pro-image	jm
databricks/databricks-gemini-4-argon	jn
databricks/databricks-gemma-3-12b	jo
databricks/databricks-glm-5-2	jp
databricks/databricks-glm-5-3	jq
databricks/databricks-glm-5-3-flash	jr
databricks/databricks-gpt-5	js
databricks/databricks-gpt-5-1	js
databricks/databricks-gpt-5-2	jt
databricks/databricks-gpt-5-3-codex	ju
databricks/databricks-gpt-5-4	jv
databricks/databricks-gpt-5-4-mini	jw
databricks/databricks-gpt-5-4-nano	jx
databricks/databricks-gpt-5-4-pro	jy
databricks/databricks-gpt-5-5	jz
databricks/databricks-gpt-5-5-pro	jy
databricks/databricks-gpt-5-6-luna	k0
databricks/databricks-gpt-5-6-sol	k1
databricks/databricks-gpt-5-6-terra	k2
databricks/databricks-gpt-5-mini	k3
databricks/databricks-gpt-5-nano	k4
databricks/databricks-gpt-6-1-sol	k5
databricks/databricks-gpt-6-1-terra	k6
databricks/databricks-gpt-6-astra	k7
databricks/databricks-gpt-6-luna	k8
databricks/databricks-gpt-6-sol	k9
databricks/databricks-gpt-image-1	ka
databricks/databricks-gpt-image-1-5	kb
databricks/databricks-gpt-image-1-mini	kc
databricks/databricks-gpt-image-2	kd
databricks/databricks-gpt-oss-120b	ke
databricks/databricks-gpt-oss-20b	kf
databricks/databricks-grok-4-6	kg
databricks/databricks-grok-4-7	kh
databricks/databricks-gte-large-en	ki
databricks/databricks-inkling	kj
databricks/databricks-kimi-k2-7	kk
databricks/databricks-kimi-k3	kl
databricks/databricks-kimi-k3-1-pro	km
databricks/databricks-llama-4-maverick	kn
databricks/databricks-meta-llama-3-1-8b-instruct	ko
databricks/databricks-meta-llama-3-3-70b-instruct	kn
databricks/databricks-openjev-qwen35-4b	kp
databricks/databricks-qwen3-embedding-0-6b	kq
databricks/databricks-qwen3-next-80b-a3b-instruct	kr
databricks/databricks-qwen35-122b-a10b	ks
databricks/databricks-typesafeai-jev-1-14-0	kt
databricks/glm-flash-latest	jr
databricks/glm-latest	jq
databricks/gpt-astra-latest	k7
databricks/gpt-luna-latest	k8
databricks/gpt-mini-latest	jw
databricks/gpt-sol-latest	k5
databricks/gpt-terra-latest	k6
databricks/grok-latest	kh
databricks/kimi-latest	kl
databricks/system.ai.deepseek-v4-flash-0731	ku
databricks/system.ai.kimi-k3	ku
davinci-002	kv
daybreak-blue-latest	kw
daybreak-red-latest	kx
deep-research-pro-preview-12-2025	ky
deepinfra/ByteDance/Seed-1.8	kz
deepinfra/ByteDance/Seed-2.0-code	l0
deepinfra/ByteDance/Seed-2.0-mini	l1
deepinfra/ByteDance/Seed-2.0-pro	l0
deepinfra/Gryphe/MythoMax-L2-13b	l2
deepinfra/MiniMaxAI/MiniMax-M2.7	l3
deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo	l4
deepinfra/MiniMaxAI/MiniMax-M3	l5
deepinfra/NousResearch/Hermes-3-Llama-3.1-405B	l6
deepinfra/NousResearch/Hermes-3-Llama-3.1-70B	l7
deepinfra/Qwen/QwQ-32B	l8
deepinfra/Qwen/Qwen2.5-72B-Instruct	l9
deepinfra/Qwen/Qwen2.5-7B-Instruct	la
deepinfra/Qwen/Qwen2.5-VL-32B-Instruct	lb
deepinfra/Qwen/Qwen3-14B	lc
deepinfra/Qwen/Qwen3-235B-A22B	ld
deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507	le
deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507	lf
deepinfra/Qwen/Qwen3-30B-A3B	lg
deepinfra/Qwen/Qwen3-32B	lh
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct	li
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo	lj
deepinfra/Qwen/Qwen3-Max	lk
deepinfra/Qwen/Qwen3-Max-Thinking	lk
deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct	ll
deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking	lm
deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct	ln
deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct	lo
deepinfra/Qwen/Qwen3.5-122B-A10B	lp
deepinfra/Qwen/Qwen3.5-27B	lq
deepinfra/Qwen/Qwen3.5-35B-A3B	lr
deepinfra/Qwen/Qwen3.5-397B-A17B	ls
deepinfra/Qwen/Qwen3.5-9B	lt
deepinfra/Qwen/Qwen3.6-27B	lu
deepinfra/Qwen/Qwen3.6-35B-A3B	lv
deepinfra/Qwen/Qwen3.7-Max	lw
deepinfra/Qwen/Qwen3.8-2.4T-A95B	lx
deepinfra/Qwen/Qwen3.8-27B	ly
deepinfra/Qwen/Qwen3.8-Max	lz
deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo	m0
deepinfra/Sao10K/L3.1-70B-Euryale-v2.2	m1
deepinfra/Sao10K/L3.3-70B-Euryale-v2.3	m2
deepinfra/XiaomiMiMo/MiMo-V2.5	m3
deepinfra/XiaomiMiMo/MiMo-V2.5-Pro	m4
deepinfra/allenai/olmOCR-7B-0725-FP8	m5
deepinfra/anthropic/claude-3-7-sonnet-latest	m6
deepinfra/anthropic/claude-4-opus	m7
deepinfra/anthropic/claude-4-sonnet	m8
deepinfra/anthropic/claude-fable-5	m9
deepinfra/anthropic/claude-haiku-4-5	ma
deepinfra/anthropic/claude-opus-4-7	mb
deepinfra/anthropic/claude-opus-4-8	mc
deepinfra/anthropic/claude-opus-5	md
deepinfra/anthropic/claude-sonnet-4-6	me
deepinfra/anthropic/claude-sonnet-5	mf
deepinfra/deepseek-ai/DeepSeek-R1	mg
deepinfra/deepseek-ai/DeepSeek-R1-0528	mh
deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo	mi
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	mj
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	mk
deepinfra/deepseek-ai/DeepSeek-R1-Turbo	ml
deepinfra/deepseek-ai/DeepSeek-V3	mm
deepinfra/deepseek-ai/DeepSeek-V3-0324	mn
deepinfra/deepseek-ai/DeepSeek-V3.1	mo
deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus	mp
deepinfra/deepseek-ai/DeepSeek-V3.2	mq
deepinfra/deepseek-ai/DeepSeek-V4-Flash	mr
deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731	ms
deepinfra/deepseek-ai/DeepSeek-V4-Pro	mt
deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813	mt
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash	mu
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017	mu
deepinfra/google/gemini-2.5-flash	mv
deepinfra/google/gemini-2.5-pro	mw
deepinfra/google/gemini-3.1-flash-lite	mx
deepinfra/google/gemini-3.1-pro	my
deepinfra/google/gemini-3.5-flash	mz
deepinfra/google/gemini-3.7-flash	n0
deepinfra/google/gemma-3-12b-it	n1
deepinfra/google/gemma-3-27b-it	n2
deepinfra/google/gemma-3-4b-it	n3
deepinfra/google/gemma-4-26B-A4B-it	n4
deepinfra/google/gemma-4-31B-it	n5
deepinfra/google/gemma-4-31B-it-Ultra	n6
deepinfra/google/gemma-4-31B-it-turbo	n7
deepinfra/google/gemma-4-E4B-it	n8
deepinfra/inclusionAI/Ling-3.0-flash	n9
deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct	na
deepinfra/meta-llama/Llama-3.2-3B-Instruct	nb
deepinfra/meta-llama/Llama-3.3-70B-Instruct	nc
deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo	nd
deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	ne
deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct	nf
deepinfra/meta-llama/Llama-Guard-3-8B	ng
deepinfra/meta-llama/Llama-Guard-4-12B	nh
deepinfra/meta-llama/Meta-Llama-3-8B-Instruct	ni
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct	nj
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	nj
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct	nk
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	nl
deepinfra/meta-models/Muse-Glimmer-30B	nm
deepinfra/microsoft/WizardLM-2-8x22B	nn
deepinfra/microsoft/phi-4	no
deepinfra/mistralai/Mistral-Nemo-Instruct-2407	np
deepinfra/mistralai/Mistral-Small-24B-Instruct-2501	nq
deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506	nr
deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1	ns
deepinfra/moonshotai/Kimi-K2-Instruct	nt
deepinfra/moonshotai/Kimi-K2-Instruct-0905	nu
deepinfra/moonshotai/Kimi-K2.5	nv
deepinfra/moonshotai/Kimi-K2.6	nw
deepinfra/moonshotai/Kimi-K2.7-Code	nx
deepinfra/moonshotai/Kimi-K3	ny
deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct	nz
deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5	o0
deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B	o1
deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	o2
deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning	o3
deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2	o4
deepinfra/nvidia/Nemotron-3-Nano-30B-A3B	o5
deepinfra/nvidia/Nemotron-Content-Safety-3.5	o6
deepinfra/openai/gpt-oss-120b	o7
deepinfra/openai/gpt-oss-120b-Turbo	o8
deepinfra/openai/gpt-oss-120b-Ultra	o9
deepinfra/openai/gpt-oss-20b	oa
deepinfra/stepfun-ai/Step-3.7-Flash	ob
deepinfra/tencent/Hy3	oc
deepinfra/thinkingmachines/Inkling	od
deepinfra/thinkingmachines/Inkling-Small	oe
deepinfra/zai-org/GLM-4.5	of
deepinfra/zai-org/GLM-4.6	og
deepinfra/zai-org/GLM-4.7	oh
deepinfra/zai-org/GLM-4.7-Flash	oi
deepinfra/zai-org/GLM-5	oj
deepinfra/zai-org/GLM-5.1	ok
deepinfra/zai-org/GLM-5.2	ol
deepseek-chat	om
deepseek-flash	on
deepseek-reasoner	oo
deepseek-v3-2-251201	op
deepseek-v4-flash	on
deepseek-v4-flash-vision-exp	on
deepseek-v4-pro	oq
deepseek.r1-v1:0	or
deepseek.v3-v1:0	os
deepseek.v3.2	ot
deepseek/deepseek-chat	ou
deepseek/deepseek-coder	ov
deepseek/deepseek-flash	on
deepseek/deepseek-flash-latest	on
deepseek/deepseek-pro-latest	oq
deepseek/deepseek-r1	ow
deepseek/deepseek-reasoner	ox
deepseek/deepseek-v3	oy
deepseek/deepseek-v3.2	oz
deepseek/deepseek-v4-flash	on
deepseek/deepseek-v4-flash-vision-exp	on
deepseek/deepseek-v4-pro	oq
deepseek/search	p0
doubao-embedding	p1
doubao-embedding-large	p2
doubao-embedding-large-text-240915	p3
doubao-embedding-large-text-250515	p2
doubao-embedding-text-240715	p1
eu.amazon.nova-2-lite-v1:0	p4
eu.amazon.nova-2-pro-preview-20251202-v1:0	2a
eu.amazon.nova-lite-v1:0	p5
eu.amazon.nova-micro-v1:0	p6
eu.amazon.nova-pro-v1:0	p7
eu.anthropic.claude-3-5-haiku-20241022-v1:0	19
eu.anthropic.claude-3-5-sonnet-20240620-v1:0	1a
eu.anthropic.claude-3-5-sonnet-20241022-v2:0	1b
eu.anthropic.claude-3-7-sonnet-20250219-v1:0	p8
eu.anthropic.claude-3-opus-20240229-v1:0	1e
eu.anthropic.claude-fable-5	p9
eu.anthropic.claude-fable-5-1	pa
eu.anthropic.claude-haiku-4-5-20251001-v1:0	2p
eu.anthropic.claude-haiku-5-5	2q
eu.anthropic.claude-opus-4-1-20250805-v1:0	1n
eu.anthropic.claude-opus-4-20250514-v1:0	1n
eu.anthropic.claude-opus-4-5-20251101-v1:0	pb
eu.anthropic.claude-opus-4-6-v1	2r
eu.anthropic.claude-opus-4-7	2s
eu.anthropic.claude-opus-4-8	2t
eu.anthropic.claude-opus-5	2u
eu.anthropic.claude-opus-5-5	2v
eu.anthropic.claude-sonnet-4-20250514-v1:0	1u
eu.anthropic.claude-sonnet-4-5-20250929-v1:0	2w
eu.anthropic.claude-sonnet-4-6	2x
eu.anthropic.claude-sonnet-5	2y
eu.anthropic.claude-sonnet-5-5	2z
eu.deepseek.v3.2	pc
eu.meta.llama3-2-1b-instruct-v1:0	pd
eu.meta.llama3-2-3b-instruct-v1:0	pe
eu.mistral.pixtral-large-2502-v1:0	pf
eu.twelvelabs.marengo-embed-2-7-v1:0	pg
eu.twelvelabs.marengo-embed-3-0-v1:0	ph
eu.twelvelabs.pegasus-1-2-v1:0	pi
featherless_ai/featherless-ai/Qwerky-72B	pj
featherless_ai/featherless-ai/Qwerky-QwQ-32B	pj
fireworks-ai-4.1b-to-16b	pk
fireworks-ai-56b-to-176b	pl
fireworks-ai-above-16b	pm
fireworks-ai-default	pn
fireworks-ai-embedding-150m-to-350m	po
fireworks-ai-embedding-up-to-150m	pp
fireworks-ai-moe-up-to-56b	pq
fireworks-ai-up-to-4b	pr
fireworks_ai/WhereIsAI/UAE-Large-V1	ps
fireworks_ai/accounts/fireworks/models/SSD-1B	pt
fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2	pu
fireworks_ai/accounts/fireworks/models/code-llama-13b	pv
fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct	pv
fireworks_ai/accounts/fireworks/models/code-llama-13b-python	pv
fireworks_ai/accounts/fireworks/models/code-llama-34b	pw
fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct	pw
fireworks_ai/accounts/fireworks/models/code-llama-34b-python	pw
fireworks_ai/accounts/fireworks/models/code-llama-70b	px
fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct	px
fireworks_ai/accounts/fireworks/models/code-llama-70b-python	px
fireworks_ai/accounts/fireworks/models/code-llama-7b	pv
fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct	pv
fireworks_ai/accounts/fireworks/models/code-llama-7b-python	pv
fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b	py
fireworks_ai/accounts/fireworks/models/codegemma-2b	pz
fireworks_ai/accounts/fireworks/models/codegemma-7b	q0
fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1	q1
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b	q2
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b	q3
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b	q4
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b	q4
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b	q3
fireworks_ai/accounts/fireworks/models/dbrx-instruct	q5
fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base	q6
fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct	pw
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base	pu
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5	pu
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5	pu
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct	q7
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base	q8
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct	q8
fireworks_ai/accounts/fireworks/models/deepseek-prover-v2	q1
fireworks_ai/accounts/fireworks/models/deepseek-r1	q9
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528	qa
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b	q4
fireworks_ai/accounts/fireworks/models/deepseek-r1-basic	qb
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b	q3
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b	q4
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b	q4
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b	q2
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b	q3
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b	q4
fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat	q8
fireworks_ai/accounts/fireworks/models/deepseek-v2p5	q5
fireworks_ai/accounts/fireworks/models/deepseek-v3	qc
fireworks_ai/accounts/fireworks/models/deepseek-v3-0324	qd
fireworks_ai/accounts/fireworks/models/deepseek-v3p1	qe
fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus	qe
fireworks_ai/accounts/fireworks/models/deepseek-v3p2	qf
fireworks_ai/accounts/fireworks/models/deepseek-v4-flash	qg
fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731	qh
fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp	qi
fireworks_ai/accounts/fireworks/models/deepseek-v4-pro	qj
fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813	qk
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash	ql
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017	ql
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us	qm
fireworks_ai/accounts/fireworks/models/devstral-small-2505	q3
fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b	q4
fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new	q3
fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b	q3
fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b	qn
fireworks_ai/accounts/fireworks/models/ember-1	qo
fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt	qp
fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt	qp
fireworks_ai/accounts/fireworks/models/fare-20b	q3
fireworks_ai/accounts/fireworks/models/firefunction-v1	qn
fireworks_ai/accounts/fireworks/models/firefunction-v2	qq
fireworks_ai/accounts/fireworks/models/firellava-13b	pu
fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6	q0
fireworks_ai/accounts/fireworks/models/fireworks-asr-large	qr
fireworks_ai/accounts/fireworks/models/fireworks-asr-v2	qr
fireworks_ai/accounts/fireworks/models/flux-1-dev	qs
fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union	qt
fireworks_ai/accounts/fireworks/models/flux-1-dev-fp8	qu
fireworks_ai/accounts/fireworks/models/flux-1-schnell	qs
fireworks_ai/accounts/fireworks/models/flux-1-schnell-fp8	qv
fireworks_ai/accounts/fireworks/models/flux-kontext-max	qw
fireworks_ai/accounts/fireworks/models/flux-kontext-pro	qx
fireworks_ai/accounts/fireworks/models/gemma-2b-it	pz
fireworks_ai/accounts/fireworks/models/gemma-3-27b-it	q3
fireworks_ai/accounts/fireworks/models/gemma-7b	q0
fireworks_ai/accounts/fireworks/models/gemma-7b-it	q0
fireworks_ai/accounts/fireworks/models/gemma2-9b-it	q0
fireworks_ai/accounts/fireworks/models/glm-4p5	qy
fireworks_ai/accounts/fireworks/models/glm-4p5-air	qz
fireworks_ai/accounts/fireworks/models/glm-4p5v	r0
fireworks_ai/accounts/fireworks/models/glm-4p6	r1
fireworks_ai/accounts/fireworks/models/glm-4p7	r2
fireworks_ai/accounts/fireworks/models/glm-5p1	r3
fireworks_ai/accounts/fireworks/models/glm-5p2	r4
fireworks_ai/accounts/fireworks/models/glm-5p3	r5
fireworks_ai/accounts/fireworks/models/glm-5p3-flash	r6
fireworks_ai/accounts/fireworks/models/gpt-oss-120b	r7
fireworks_ai/accounts/fireworks/models/gpt-oss-20b	r8
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b	r9
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b	ra
fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b	rb
fireworks_ai/accounts/fireworks/models/inkling	rc
fireworks_ai/accounts/fireworks/models/internvl3-38b	pw
fireworks_ai/accounts/fireworks/models/internvl3-78b	pw
fireworks_ai/accounts/fireworks/models/internvl3-8b	pv
fireworks_ai/accounts/fireworks/models/japanese-stable-diffusion-xl	pt
fireworks_ai/accounts/fireworks/models/kat-coder	rd
fireworks_ai/accounts/fireworks/models/kat-dev-32b	q3
fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp	q3
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct	re
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905	rf
fireworks_ai/accounts/fireworks/models/kimi-k2-thinking	rg
fireworks_ai/accounts/fireworks/models/kimi-k2p5	rh
fireworks_ai/accounts/fireworks/models/kimi-k2p6	ri
fireworks_ai/accounts/fireworks/models/kimi-k2p7-code	rj
fireworks_ai/accounts/fireworks/models/kimi-k3	rk
fireworks_ai/accounts/fireworks/models/kimi-k3p1-pro	rl
fireworks_ai/accounts/fireworks/models/llama-guard-2-8b	q0
fireworks_ai/accounts/fireworks/models/llama-guard-3-1b	q2
fireworks_ai/accounts/fireworks/models/llama-guard-3-8b	q4
fireworks_ai/accounts/fireworks/models/llama-v2-13b	pu
fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat	pu
fireworks_ai/accounts/fireworks/models/llama-v2-70b	qs
fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat	rm
fireworks_ai/accounts/fireworks/models/llama-v2-7b	pu
fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat	pu
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct	rn
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf	rn
fireworks_ai/accounts/fireworks/models/llama-v3-8b	q0
fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf	q0
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct	ro
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long	qs
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct	q3
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b	qs
fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct	rp
fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct	q3
fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct	rq
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b	q2
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct	rp
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b	q2
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct	rp
fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct	rr
fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct	q3
fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic	rs
fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic	rt
fireworks_ai/accounts/fireworks/models/llamaguard-7b	pu
fireworks_ai/accounts/fireworks/models/llava-yi-34b	px
fireworks_ai/accounts/fireworks/models/minimax-m1-80k	qs
fireworks_ai/accounts/fireworks/models/minimax-m2	ru
fireworks_ai/accounts/fireworks/models/minimax-m2p1	rv
fireworks_ai/accounts/fireworks/models/minimax-m2p7	rw
fireworks_ai/accounts/fireworks/models/minimax-m3	rx
fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash	ry
fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512	rz
fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512	s0
fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512	rz
fireworks_ai/accounts/fireworks/models/mistral-7b	rb
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k	rb
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2	rb
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3	rb
fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2	rb
fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8	s1
fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407	s2
fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407	s2
fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501	s3
fireworks_ai/accounts/fireworks/models/mixtral-8x22b	s4
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct	s4
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf	s5
fireworks_ai/accounts/fireworks/models/mixtral-8x7b	qn
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct	qn
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf	qn
fireworks_ai/accounts/fireworks/models/muse-glimmer-30b	s6
fireworks_ai/accounts/fireworks/models/muse-spark-open	s7
fireworks_ai/accounts/fireworks/models/mythomax-l2-13b	pu
fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4	s8
fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b	s9
fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl	qp
fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9	rb
fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo	qn
fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b	px
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b	pu
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b	px
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b	pu
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2	sa
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2	sa
fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b	q0
fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b	rb
fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b	rb
fireworks_ai/accounts/fireworks/models/openorca-7b	rb
fireworks_ai/accounts/fireworks/models/phi-2-3b	sb
fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct	q2
fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct	sc
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1	pw
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1	pw
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2	pw
fireworks_ai/accounts/fireworks/models/playground-v2-1024px-aesthetic	pt
fireworks_ai/accounts/fireworks/models/playground-v2-5-1024px-aesthetic	pt
fireworks_ai/accounts/fireworks/models/pythia-12b	sd
fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview	s3
fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b	q4
fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat	s3
fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct	se
fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct	s3
fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-14b	q4
fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-32b	q3
fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct	s3
fireworks_ai/accounts/fireworks/models/qwen2p5-72b	q3
fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct	s3
fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b	s3
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct	sg
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k	q3
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope	s3
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k	sh
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct	sf
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct	rb
fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct	px
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct	si
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct	s2
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct	si
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct	s2
fireworks_ai/accounts/fireworks/models/qwen3-0p6b	sj
fireworks_ai/accounts/fireworks/models/qwen3-14b	sk
fireworks_ai/accounts/fireworks/models/qwen3-1p7b	q2
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft	sl
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072	q2
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960	sj
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b	sm
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507	sn
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507	sn
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b	so
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507	sp
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507	rd
fireworks_ai/accounts/fireworks/models/qwen3-32b	sq
fireworks_ai/accounts/fireworks/models/qwen3-4b	sk
fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507	sr
fireworks_ai/accounts/fireworks/models/qwen3-8b	ss
fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct	st
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct	su
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16	sv
fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b	sw
fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b	sx
fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b	sy
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct	px
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking	px
fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b	sz
fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b	sz
fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b	t0
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct	sn
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking	sn
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct	st
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking	st
fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct	px
fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct	t1
fireworks_ai/accounts/fireworks/models/qwen3p7-plus	t2
fireworks_ai/accounts/fireworks/models/qwen3p8-max	t3
fireworks_ai/accounts/fireworks/models/qwq-32b	q3
fireworks_ai/accounts/fireworks/models/rolm-ocr	s2
fireworks_ai/accounts/fireworks/models/rune	t4
fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo	rb
fireworks_ai/accounts/fireworks/models/stable-diffusion-xl-1024-v1-0	pt
fireworks_ai/accounts/fireworks/models/stablecode-3b	qs
fireworks_ai/accounts/fireworks/models/starcoder-16b	q0
fireworks_ai/accounts/fireworks/models/starcoder-7b	q0
fireworks_ai/accounts/fireworks/models/starcoder2-15b	pv
fireworks_ai/accounts/fireworks/models/starcoder2-3b	q6
fireworks_ai/accounts/fireworks/models/starcoder2-7b	pv
fireworks_ai/accounts/fireworks/models/toppy-m-7b	rb
fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us	t5
fireworks_ai/accounts/fireworks/models/yi-34b	px
fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara	t6
fireworks_ai/accounts/fireworks/models/yi-34b-chat	px
fireworks_ai/accounts/fireworks/models/yi-6b	pu
fireworks_ai/accounts/fireworks/models/yi-large	t7
fireworks_ai/accounts/fireworks/models/zephyr-7b-beta	rb
fireworks_ai/accounts/fireworks/routers/auto	t8
fireworks_ai/accounts/fireworks/routers/auto-instant	t8
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	t9
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast	ta
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot	t9
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us	tb
fireworks_ai/accounts/fireworks/routers/firerouter	t8
fireworks_ai/accounts/fireworks/routers/glm-5p1-fast	tc
fireworks_ai/accounts/fireworks/routers/glm-5p2-fast	td
fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us	td
fireworks_ai/accounts/fireworks/routers/glm-5p3-fast	te
fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us	tf
fireworks_ai/accounts/fireworks/routers/glm-5p3-spot	tg
fireworks_ai/accounts/fireworks/routers/glm-5p3-us	th
fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast	ti
fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast	tj
fireworks_ai/accounts/fireworks/routers/kimi-k3-fast	tk
fireworks_ai/accounts/fireworks/routers/kimi-k3-spot	tl
fireworks_ai/accounts/fireworks/routers/kimi-k3-us	tm
fireworks_ai/accounts/fireworks/routers/rune	tn
fireworks_ai/accounts/fireworks/routers/spot-deepseek-v4-flash	to
fireworks_ai/deepseek-v4-flash	qg
fireworks_ai/deepseek-v4-flash-0731	qh
fireworks_ai/deepseek-v4-flash-vision-exp	qi
fireworks_ai/deepseek-v4-pro-0813	qk
fireworks_ai/deepseek-v4p1-flash	ql
fireworks_ai/deepseek-v4p1-flash-us	tb
fireworks_ai/glm-4p7	r2
fireworks_ai/glm-5p1	r3
fireworks_ai/glm-5p1-fast	tc
fireworks_ai/glm-5p2	r4
fireworks_ai/glm-5p2-fast	td
fireworks_ai/glm-5p2-fast-us	td
fireworks_ai/glm-5p3	r5
fireworks_ai/glm-5p3-fast	te
fireworks_ai/glm-5p3-flash	r6
fireworks_ai/glm-5p3-flash-us	tf
fireworks_ai/glm-5p3-us	th
fireworks_ai/gpt-oss-120b	r7
fireworks_ai/gpt-oss-20b	r8
fireworks_ai/kimi-k2p5	rh
fireworks_ai/kimi-k2p6	ri
fireworks_ai/kimi-k2p6-fast	ti
fireworks_ai/kimi-k2p7-code	rj
fireworks_ai/kimi-k2p7-code-fast	tj
fireworks_ai/kimi-k3	rk
fireworks_ai/kimi-k3-fast	tk
fireworks_ai/kimi-k3-us	tm
fireworks_ai/kimi-latest	rk
fireworks_ai/minimax-latest	rx
fireworks_ai/minimax-m2p1	rv
fireworks_ai/minimax-m3	rx
fireworks_ai/muse-glimmer-30b	s6
fireworks_ai/nemotron-3-ultra-nvfp4	s8
fireworks_ai/nemotron-lightning-3p5-30b-a3b	s9
fireworks_ai/nomic-ai/nomic-embed-text-v1	tp
fireworks_ai/nomic-ai/nomic-embed-text-v1.5	tp
fireworks_ai/qwen3p7-plus	t2
fireworks_ai/qwen3p8-max	t3
fireworks_ai/thenlper/gte-base	tq
fireworks_ai/thenlper/gte-large	ps
friendliai/MiniMaxAI/MiniMax-M2.5	tr
friendliai/deepseek-ai/DeepSeek-V3.2	ts
friendliai/google/gemma-4-31B-it	tt
friendliai/zai-org/GLM-5.1	tu
friendliai/zai-org/GLM-5.2	tv
friendliai/zai-org/GLM-5.3	tw
friendliai/zai-org/GLM-5.3-Flash	tx
ft:babbage-002	ty
ft:davinci-002	tz
ft:gpt-3.5-turbo	u0
ft:gpt-3.5-turbo-0125	u1
ft:gpt-3.5-turbo-0613	u2
ft:gpt-3.5-turbo-1106	u1
ft:gpt-4-0613	u3
ft:gpt-4.1-2025-04-14	u4
ft:gpt-4.1-mini-2025-04-14	u5
ft:gpt-4.1-nano-2025-04-14	u6
ft:gpt-4o-2024-08-06	u7
ft:gpt-4o-2024-11-20	u8
ft:gpt-4o-mini-2024-07-18	u9
ft:o4-mini-2025-04-16	ua
gemini-2.5-computer-use-preview-10-2025	ub
gemini-2.5-flash	uc
gemini-2.5-flash-image	ud
gemini-2.5-flash-lite	ue
gemini-2.5-flash-lite-preview-09-2025	uf
gemini-2.5-flash-native-audio-latest	ug
gemini-2.5-flash-native-audio-preview-09-2025	uh
gemini-2.5-flash-native-audio-preview-12-2025	ui
gemini-2.5-flash-preview-09-2025	uj
gemini-2.5-flash-preview-tts	uk
gemini-2.5-pro	ul
gemini-2.5-pro-preview-tts	um
gemini-3-flash-preview	un
gemini-3-pro-image	uo
gemini-3-pro-image-preview	up
gemini-3.1-flash-image	uq
gemini-3.1-flash-image-preview	ur
gemini-3.1-flash-lite	us
gemini-3.1-flash-lite-image	ut
gemini-3.1-flash-lite-preview	uu
gemini-3.1-flash-live-preview	uv
gemini-3.1-pro-preview	uw
gemini-3.1-pro-preview-customtools	ux
gemini-3.5-flash	uy
gemini-3.5-flash-lite	uz
gemini-3.6-flash	v0
gemini-3.7-flash	v1
gemini-3.8-flash	v1
gemini-3.8-flash-cyber	v2
gemini-3.8-live	v3
gemini-3.8-live-extended-thinking	v4
gemini-embedding-001	v5
gemini-embedding-2	v6
gemini-embedding-2-preview	v7
gemini-exp-1206	v8
gemini-flash-experimental	v9
gemini-flash-latest	va
gemini-flash-lite-latest	vb
gemini-live-2.5-flash-native-audio	vc
gemini-live-2.5-flash-preview-native-audio-09-2025	vd
gemini-nano-banana-2.1	ve
gemini-omni-flash-preview	vf
gemini-pro-latest	vg
gemini-robotics-er-1.5-preview	vh
gemini-robotics-er-2-preview	vi
gemini/deep-research-max-preview-04-2026	vj
gemini/deep-research-preview-04-2026	vj
gemini/deep-research-pro-preview-12-2025	vk
gemini/gemini-2.5-computer-use-preview-10-2025	vl
gemini/gemini-2.5-flash	vm
gemini/gemini-2.5-flash-image	vn
gemini/gemini-2.5-flash-lite	vo
gemini/gemini-2.5-flash-native-audio-latest	vp
gemini/gemini-2.5-flash-native-audio-preview-09-2025	vq
gemini/gemini-2.5-flash-native-audio-preview-12-2025	vr
gemini/gemini-2.5-flash-preview-tts	vs
gemini/gemini-2.5-pro	vt
gemini/gemini-2.5-pro-preview-tts	vu
gemini/gemini-3-flash-preview	vv
gemini/gemini-3-pro-image	vw
gemini/gemini-3-pro-image-preview	vx
gemini/gemini-3.1-flash-image	vy
gemini/gemini-3.1-flash-image-preview	vz
gemini/gemini-3.1-flash-lite	w0
gemini/gemini-3.1-flash-lite-image	w1
gemini/gemini-3.1-flash-lite-preview	w2
gemini/gemini-3.1-flash-live-preview	w3
gemini/gemini-3.1-flash-tts-preview	w4
gemini/gemini-3.1-pro-preview	w5
gemini/gemini-3.1-pro-preview-customtools	w5
gemini/gemini-3.5-flash	w6
gemini/gemini-3.5-flash-lite	w7
gemini/gemini-3.5-live-translate-preview	w8
gemini/gemini-3.5-transcribe	w9
gemini/gemini-3.5-transcribe-live	wa
gemini/gemini-3.6-flash	wb
gemini/gemini-3.7-flash	wc
gemini/gemini-3.8-flash	wd
gemini/gemini-3.8-flash-lite-tts	we
gemini/gemini-3.8-flash-tts	wf
gemini/gemini-3.8-live	wg
gemini/gemini-3.8-live-extended-thinking	wg
gemini/gemini-4-argon	wh
gemini/gemini-4-hydrogen	wi
gemini/gemini-embedding-001	wj
gemini/gemini-embedding-2	wk
gemini/gemini-embedding-2-preview	wk
gemini/gemini-exp-1114	wl
gemini/gemini-exp-1206	wm
gemini/gemini-flash-latest	wn
gemini/gemini-flash-lite-latest	vb
gemini/gemini-gemma-2-27b-it	wo
gemini/gemini-gemma-2-9b-it	wo
gemini/gemini-live-2.5-flash-preview-native-audio-09-2025	wp
gemini/gemini-nano-banana-2.1	wq
gemini/gemini-omni-1.1-flash	wr
gemini/gemini-omni-1.2-flash	ws
gemini/gemini-omni-flash-preview	wr
gemini/gemini-pro-latest	vg
gemini/gemini-robotics-er-2-preview	wt
gemini/gemini-robotics-er-2-streaming-preview	wu
gemini/gemma-3-27b-it	wv
gemini/gemma-4-26b-a4b-it	ww
gemini/gemma-4-31b-it	ww
gemini/imagen-3.0-fast-generate-001	wx
gemini/imagen-3.0-generate-001	wy
gemini/learnlm-1.5-pro-experimental	wz
gemini/lyria-3-clip-preview	x0
gemini/lyria-3-pro-preview	x1
gemini/lyria-3.5	x2
gemini/lyria-3.5-clip-preview	x0
gemini/lyria-3.5-pro-preview	x1
gemini/lyria-realtime-exp	x3
gemini/nano-banana-pro-preview	x4
gemini/veo-3.1-fast-generate-001	x5
gemini/veo-3.1-fast-generate-preview	x5
gemini/veo-3.1-generate-001	x6
gemini/veo-3.1-generate-preview	x6
gemini/veo-3.1-lite-generate-preview	x7
glm-4-7-251222	x8
global.amazon.nova-2-lite-v1:0	s
global.anthropic.claude-fable-5	1f
global.anthropic.claude-fable-5-1	dc
global.anthropic.claude-haiku-4-5-20251001-v1:0	1h
global.anthropic.claude-haiku-5-5	dd
global.anthropic.claude-mythos-5-1	1l
global.anthropic.claude-opus-4-5-20251101-v1:0	1o
global.anthropic.claude-opus-4-6-v1	1p
global.anthropic.claude-opus-4-7	1q
global.anthropic.claude-opus-4-8	x9
global.anthropic.claude-opus-5	xa
global.anthropic.claude-opus-5-5	de
global.anthropic.claude-sonnet-4-20250514-v1:0	1u
global.anthropic.claude-sonnet-4-5-20250929-v1:0	1v
global.anthropic.claude-sonnet-4-6	1w
global.anthropic.claude-sonnet-5	xb
global.anthropic.claude-sonnet-5-5	1y
global.cohere.embed-v4:0	h6
global.moonshotai.kimi-k3	en
global.moonshotai.kimi-k3.1	xc
global.openai.gpt-5.4	xd
global.openai.gpt-5.5	xe
global.openai.gpt-5.6-luna	xf
global.openai.gpt-5.6-sol	xg
global.openai.gpt-5.6-terra	xh
global.openai.gpt-6-astra	eg
global.openai.gpt-6-luna	eh
global.openai.gpt-6-sol	xi
global.openai.gpt-6.1-sol	ei
global.openai.gpt-6.1-terra	ej
global.twelvelabs.pegasus-1-2-v1:0	pi
global.twelvelabs.pegasus-1-5-v1:0	xj
global.xai.grok-4.6	xk
global.xai.grok-4.7	ek
global.zai.glm-5.3	ef
google.gemma-3-12b-it	xl
google.gemma-3-27b-it	xm
google.gemma-3-4b-it	xn
gpt-3.5-turbo	xo
gpt-3.5-turbo-0125	xp
gpt-3.5-turbo-1106	xq
gpt-3.5-turbo-16k	xr
gpt-3.5-turbo-instruct	xs
gpt-3.5-turbo-instruct-0914	xt
gpt-4	xu
gpt-4-0613	xv
gpt-4-1106-preview	xw
gpt-4-turbo	xx
gpt-4-turbo-2024-04-09	xy
gpt-4.1	xz
gpt-4.1-2025-04-14	xz
gpt-4.1-mini	y0
gpt-4.1-mini-2025-04-14	y0
gpt-4.1-nano	y1
gpt-4.1-nano-2025-04-14	y1
gpt-4o	y2
gpt-4o-2024-05-13	y3
gpt-4o-2024-08-06	y2
gpt-4o-2024-11-20	y2
gpt-4o-audio-preview-2024-12-17	y4
gpt-4o-audio-preview-2025-06-03	y4
gpt-4o-mini	y5
gpt-4o-mini-2024-07-18	y5
gpt-4o-mini-audio-preview-2024-12-17	y6
gpt-4o-mini-realtime-preview-2024-12-17	y7
gpt-4o-mini-search-preview	y8
gpt-4o-mini-search-preview-2025-03-11	y8
gpt-4o-mini-transcribe	y9
gpt-4o-mini-transcribe-2025-03-20	y9
gpt-4o-mini-transcribe-2025-12-15	y9
gpt-4o-mini-tts	ya
gpt-4o-mini-tts-2025-03-20	ya
gpt-4o-mini-tts-2025-12-15	ya
gpt-4o-search-preview	yb
gpt-4o-search-preview-2025-03-11	yb
gpt-4o-transcribe	yc
gpt-4o-transcribe-diarize	yc
gpt-5	yd
gpt-5-2025-08-07	yd
gpt-5-chat	ye
gpt-5-chat-latest	yf
gpt-5-codex	yg
gpt-5-mini	yh
gpt-5-mini-2025-08-07	yh
gpt-5-nano	yi
gpt-5-nano-2025-08-07	yi
gpt-5-pro	yj
gpt-5-pro-2025-10-06	yj
gpt-5-search-api	yk
gpt-5-search-api-2025-10-14	yl
gpt-5.1	ym
gpt-5.1-2025-11-13	ym
gpt-5.1-chat-latest	yf
gpt-5.1-codex	yn
gpt-5.1-codex-max	yn
gpt-5.1-codex-mini	yo
gpt-5.2	yp
gpt-5.2-2025-12-11	yp
gpt-5.2-chat-latest	yq
gpt-5.2-codex	yr
gpt-5.2-pro	ys
gpt-5.2-pro-2025-12-11	ys
gpt-5.3-chat-latest	yq
gpt-5.3-codex	yt
gpt-5.4	yu
gpt-5.4-2026-03-05	yu
gpt-5.4-mini	yv
gpt-5.4-mini-2026-03-17	yv
gpt-5.4-nano	yw
gpt-5.4-nano-2026-03-17	yw
gpt-5.4-pro	yx
gpt-5.4-pro-2026-03-05	yx
gpt-5.5	yy
gpt-5.5-2026-04-23	yy
gpt-5.5-cyber	yz
gpt-5.5-cyber-preview	yz
gpt-5.5-pro	z0
gpt-5.5-pro-2026-04-23	z0
gpt-5.6	z1
gpt-5.6-cyber	z2
gpt-5.6-luna	z3
gpt-5.6-sol	z4
gpt-5.6-terra	z5
gpt-6-astra	z6
gpt-6-astra-law	z7
gpt-6-cyber	z8
gpt-6-luna	z9
gpt-6-rosalind	za
gpt-6-sol	zb
gpt-6.1-sol	zc
gpt-6.1-terra	zd
gpt-astra-latest	z6
gpt-audio	ze
gpt-audio-1.5	ze
gpt-audio-2025-08-28	ze
gpt-audio-mini	zf
gpt-audio-mini-2025-10-06	zf
gpt-audio-mini-2025-12-15	zf
gpt-daybreak-blue-latest	zg
gpt-daybreak-red-latest	zh
gpt-image-1	zi
gpt-image-1-mini	zj
gpt-image-1.5	zk
gpt-image-1.5-2025-12-16	zk
gpt-image-2	zl
gpt-image-2-2026-04-21	zm
gpt-image-2.5-flare	zl
gpt-image-2.5-flare-2026-09-08	zm
gpt-image-2.5-sunburst	zl
gpt-image-2.5-sunburst-2026-09-08	zm
gpt-image-2.6-flare	zm
gpt-image-2.6-sunburst	zm
gpt-live-1	zn
gpt-live-transcribe	zo
gpt-luna-latest	z9
gpt-mini-latest	yv
gpt-realtime	zp
gpt-realtime-1.5	zp
gpt-realtime-2	zq
gpt-realtime-2.1	zr
gpt-realtime-2.1-mini	zs
gpt-realtime-2025-08-28	zp
gpt-realtime-mini	zt
gpt-realtime-mini-2025-12-15	zu
gpt-realtime-translate	zv
gpt-realtime-whisper	zw
gpt-rosalind-discovery	zx
gpt-rosalind-research	zx
gpt-sol-latest	zc
gpt-terra-latest	zd
gpt-transcribe	zy
groq/canopylabs/orpheus-arabic-saudi	zz
groq/canopylabs/orpheus-v1-english	100
groq/meta-llama/llama-prompt-guard-2-22m	101
groq/meta-llama/llama-prompt-guard-2-86m	102
groq/openai/gpt-oss-120b	103
groq/openai/gpt-oss-20b	104
groq/openai/gpt-oss-safeguard-20b	105
groq/qwen/qwen3.8-27b	106
groq/whisper-large-v3	107
groq/whisper-large-v3-turbo	108
heroku/claude-3-5-haiku	109
heroku/claude-3-5-sonnet-latest	109
heroku/claude-3-7-sonnet	109
heroku/claude-4-sonnet	109
high/1024-x-1024/gpt-image-1	10a
high/1024-x-1024/gpt-image-1.5	10b
high/1024-x-1024/gpt-image-1.5-2025-12-16	10b
high/1024-x-1536/gpt-image-1	10c
high/1024-x-1536/gpt-image-1.5	10d
high/1024-x-1536/gpt-image-1.5-2025-12-16	10d
high/1536-x-1024/gpt-image-1	10c
high/1536-x-1024/gpt-image-1.5	10d
high/1536-x-1024/gpt-image-1.5-2025-12-16	10d
hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B	10e
hyperbolic/Qwen/QwQ-32B	10f
hyperbolic/Qwen/Qwen2.5-72B-Instruct	10g
hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct	10e
hyperbolic/Qwen/Qwen3-235B-A22B	10h
hyperbolic/deepseek-ai/DeepSeek-R1	10i
hyperbolic/deepseek-ai/DeepSeek-R1-0528	10j
hyperbolic/deepseek-ai/DeepSeek-V3	10k
hyperbolic/deepseek-ai/DeepSeek-V3-0324	10i
hyperbolic/meta-llama/Llama-3.2-3B-Instruct	10e
hyperbolic/meta-llama/Llama-3.3-70B-Instruct	10g
hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct	10g
hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct	10e
hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct	10e
hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct	10e
hyperbolic/moonshotai/Kimi-K2-Instruct	10h
in.moonshotai.kimi-k3	10l
in.moonshotai.kimi-k3.1	10m
j2-light	10n
j2-mid	10o
j2-ultra	10p
jamba-1.5	10q
jamba-1.5-large	10r
jamba-1.5-large@001	10r
jamba-1.5-mini	10q
jamba-1.5-mini@001	10q
jamba-large-1.6	10r
jamba-large-1.7	10r
jamba-mini-1.6	10q
jamba-mini-1.7	10q
jina-reranker-m0	10s
jina-reranker-v2-base-multilingual	10t
jina-reranker-v3.5	10u
jp.amazon.nova-2-lite-v1:0	10v
jp.anthropic.claude-haiku-4-5-20251001-v1:0	2p
jp.anthropic.claude-haiku-5-5	2q
jp.anthropic.claude-opus-4-7	10w
jp.anthropic.claude-opus-4-8	2t
jp.anthropic.claude-opus-5	2u
jp.anthropic.claude-opus-5-5	2v
jp.anthropic.claude-sonnet-4-5-20250929-v1:0	2w
jp.anthropic.claude-sonnet-4-6	2x
jp.anthropic.claude-sonnet-5	2y
jp.anthropic.claude-sonnet-5-5	2z
kimi-k2-thinking-251104	10x
lambda_ai/deepseek-llama3.3-70b	10y
lambda_ai/deepseek-r1-0528	10y
lambda_ai/deepseek-r1-671b	10z
lambda_ai/deepseek-v3-0324	110
lambda_ai/hermes3-405b	111
lambda_ai/hermes3-70b	112
lambda_ai/hermes3-8b	113
lambda_ai/lfm-40b	114
lambda_ai/lfm-7b	113
lambda_ai/llama-4-maverick-17b-128e-instruct-fp8	115
lambda_ai/llama-4-scout-17b-16e-instruct	116
lambda_ai/llama3.1-405b-instruct-fp8	111
lambda_ai/llama3.1-70b-instruct-fp8	112
lambda_ai/llama3.1-8b-instruct	113
lambda_ai/llama3.1-nemotron-70b-instruct-fp8	112
lambda_ai/llama3.2-11b-vision-instruct	117
lambda_ai/llama3.2-3b-instruct	118
lambda_ai/llama3.3-70b-instruct-fp8	112
lambda_ai/qwen25-coder-32b-instruct	119
lambda_ai/qwen3-32b-fp8	11a
lemonade/Gemma-3-4b-it-GGUF	11b
lemonade/Qwen3-4B-Instruct-2507-GGUF	11c
lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF	11c
lemonade/gpt-oss-120b-mxfp-GGUF	11d
lemonade/gpt-oss-20b-mxfp4-GGUF	11d
low/1024-x-1024/gpt-image-1	11e
low/1024-x-1024/gpt-image-1-mini	11f
low/1024-x-1024/gpt-image-1.5	2
low/1024-x-1024/gpt-image-1.5-2025-12-16	2
low/1024-x-1024/grok-imagine-image-2.0	11g
low/1024-x-1536/gpt-image-1	11h
low/1024-x-1536/gpt-image-1-mini	11i
low/1024-x-1536/gpt-image-1.5	4
low/1024-x-1536/gpt-image-1.5-2025-12-16	4
low/1536-x-1024/gpt-image-1	11h
low/1536-x-1024/gpt-image-1-mini	11i
low/1536-x-1024/gpt-image-1.5	4
low/1536-x-1024/gpt-image-1.5-2025-12-16	4
max-x-max/50-steps/stability.stable-diffusion-xl-v0	6
max-x-max/max-steps/stability.stable-diffusion-xl-v0	11j
medium/1024-x-1024/gpt-image-1	11k
medium/1024-x-1024/gpt-image-1-mini	11l
medium/1024-x-1024/gpt-image-1.5	11m
medium/1024-x-1024/gpt-image-1.5-2025-12-16	11m
medium/1024-x-1536/gpt-image-1	11n
medium/1024-x-1536/gpt-image-1-mini	11o
medium/1024-x-1536/gpt-image-1.5	11p
medium/1024-x-1536/gpt-image-1.5-2025-12-16	11p
medium/1536-x-1024/gpt-image-1	11n
medium/1536-x-1024/gpt-image-1-mini	11o
medium/1536-x-1024/gpt-image-1.5	11p
medium/1536-x-1024/gpt-image-1.5-2025-12-16	11p
medlm-large	11q
medlm-medium	11r
meta.llama2-13b-chat-v1	11s
meta.llama2-70b-chat-v1	11t
meta.llama3-1-405b-instruct-v1:0	11u
meta.llama3-1-70b-instruct-v1:0	11v
meta.llama3-1-8b-instruct-v1:0	11w
meta.llama3-2-11b-instruct-v1:0	11x
meta.llama3-2-1b-instruct-v1:0	11y
meta.llama3-2-3b-instruct-v1:0	11z
meta.llama3-2-90b-instruct-v1:0	120
meta.llama3-3-70b-instruct-v1:0	121
meta.llama3-70b-instruct-v1:0	ez
meta.llama3-8b-instruct-v1:0	f0
meta.llama4-maverick-17b-instruct-v1:0	122
meta.llama4-scout-17b-instruct-v1:0	123
meta_llama/Llama-3.3-70B-Instruct	124
meta_llama/Llama-3.3-8B-Instruct	124
meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8	125
meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8	126
minimax.minimax-m2	127
minimax.minimax-m2.1	128
minimax.minimax-m2.5	128
minimax/MiniMax-H3	129
minimax/MiniMax-H3-Max	12a
minimax/MiniMax-M2	12b
minimax/MiniMax-M2.1	12c
minimax/MiniMax-M2.1-lightning	12d
minimax/MiniMax-M2.5	12c
minimax/MiniMax-M2.5-lightning	12d
minimax/MiniMax-M3	12e
minimax/minimax-latest	12e
minimax/speech-02-hd	12f
minimax/speech-02-turbo	12g
minimax/speech-2.6-hd	12f
minimax/speech-2.6-turbo	12g
mistral.devstral-2-123b	12h
mistral.magistral-small-2509	12i
mistral.ministral-3-14b-instruct	12j
mistral.ministral-3-3b-instruct	12k
mistral.ministral-3-8b-instruct	12l
mistral.mistral-7b-instruct-v0:2	f2
mistral.mistral-large-2402-v1:0	f3
mistral.mistral-large-2407-v1:0	12m
mistral.mistral-large-3-675b-instruct	12n
mistral.mistral-small-2402-v1:0	12o
mistral.mixtral-8x7b-instruct-v0:1	f4
mistral.pixtral-large-2502-v1:0	pf
mistral.voxtral-mini-3b-2507	12p
mistral.voxtral-small-24b-2507	12q
mistral/codestral-2508	12r
mistral/codestral-embed	12s
mistral/codestral-embed-2505	12s
mistral/codestral-latest	12r
mistral/codestral-mamba-latest	12t
mistral/deepseek-v4-1-flash-1017	12u
mistral/devstral-latest	12v
mistral/devstral-medium-latest	12v
mistral/devstral-small-latest	12w
mistral/glm-5-2	12x
mistral/labs-leanstral-1-5	12y
mistral/labs-leanstral-1-5-1	12y
mistral/magistral-medium-latest	12z
mistral/magistral-small-latest	130
mistral/ministral-14b-2512	131
mistral/ministral-14b-latest	131
mistral/ministral-3-14b-2512	131
mistral/ministral-3-3b-2512	132
mistral/ministral-3-8b-2512	133
mistral/ministral-3b-2512	132
mistral/ministral-3b-latest	132
mistral/ministral-8b-2512	133
mistral/ministral-8b-latest	133
mistral/mistral-code-agent-latest	12v
mistral/mistral-code-fim-latest	12r
mistral/mistral-code-latest	12r
mistral/mistral-embed	134
mistral/mistral-embed-2312	134
mistral/mistral-large-2512	135
mistral/mistral-large-3	135
mistral/mistral-large-4	136
mistral/mistral-large-4-0	136
mistral/mistral-large-latest	135
mistral/mistral-medium	12z
mistral/mistral-medium-2604	12z
mistral/mistral-medium-3	12z
mistral/mistral-medium-3-5	12z
mistral/mistral-medium-3.5	12z
mistral/mistral-medium-latest	12z
mistral/mistral-moderation-2603	137
mistral/mistral-ocr-2512	138
mistral/mistral-ocr-3	138
mistral/mistral-ocr-3-0	138
mistral/mistral-ocr-4	139
mistral/mistral-ocr-4-0	139
mistral/mistral-ocr-4-1	139
mistral/mistral-ocr-latest	139
mistral/mistral-small	13a
mistral/mistral-small-2603	130
mistral/mistral-small-latest	130
mistral/mistral-tiny	13b
mistral/mistral-vibe-cli-fast	130
mistral/mistral-vibe-cli-latest	12z
mistral/mistral-vibe-cli-with-tools	12z
mistral/open-mistral-nemo	13c
mistral/pixtral-large-latest	13d
mistral/voxtral-mini-2602	13e
mistral/voxtral-mini-latest	13e
mistral/voxtral-mini-realtime-2602	13f
mistral/voxtral-mini-realtime-latest	13f
mistral/voxtral-mini-transcribe-3	13g
mistral/voxtral-mini-transcribe-3-0	13g
mistral/voxtral-mini-transcribe-realtime-2602	13f
mistral/voxtral-mini-transcribe-realtime-3	13h
mistral/voxtral-mini-transcribe-realtime-3-0	13h
mistral/voxtral-mini-transcribe-realtime-latest	13f
mistral/voxtral-mini-tts-2603	13i
mistral/voxtral-mini-tts-3	13j
mistral/voxtral-mini-tts-3-0	13j
mistral/voxtral-mini-tts-latest	13i
mistral/voxtral-small-2507	13k
mistral/voxtral-small-latest	13k
mistral/voxtral-small-transcribe-3	13l
mistral/voxtral-small-transcribe-3-0	13l
mistral/zai-glm-5	12x
mistral/zai-glm-5-2	12x
mistral/zai-glm-5-3	12x
mistral/zai-glm-5-3-flash	13m
mistral/zai-glm-latest	12x
moonshot.kimi-k2-thinking	13n
moonshot/kimi-k2.5	13o
moonshot/kimi-k2.6	13p
moonshot/kimi-k2.7-code	13q
moonshot/kimi-k3	13r
moonshot/kimi-k3.1-pro	13s
moonshot/kimi-k3.1-pro-highspeed	13t
moonshot/kimi-latest	13r
moonshot/moonshot-v1-128k	13u
moonshot/moonshot-v1-128k-vision-preview	13v
moonshot/moonshot-v1-32k	13w
moonshot/moonshot-v1-32k-vision-preview	13x
moonshot/moonshot-v1-8k	13y
moonshot/moonshot-v1-8k-vision-preview	13z
moonshot/moonshot-v1-auto	13u
moonshotai.kimi-k2.5	140
moonshotai.kimi-k3	10l
moonshotai.kimi-k3.1	10m
morph/morph-dsv41flash	141
morph/morph-dsv41flash-1017	141
morph/morph-dsv41flash-abliterated	142
morph/morph-dsv4flash	143
morph/morph-glm53-744b	144
morph/morph-glm53flash	145
morph/morph-kimik3	146
morph/morph-kimik3-fast	147
morph/morph-v3-fast	148
morph/morph-v3-large	149
multimodalembedding	14a
multimodalembedding@001	14a
nebius/BAAI/bge-en-icl	14b
nebius/BAAI/bge-multilingual-gemma2	14c
nebius/MiniMaxAI/MiniMax-M2.5	14d
nebius/MiniMaxAI/MiniMax-M3	14e
nebius/MiniMaxAI/MiniMax-M3.1-Flash	14f
nebius/NousResearch/Hermes-3-Llama-3.1-405B	14g
nebius/NousResearch/Hermes-4-405B	14h
nebius/NousResearch/Hermes-4-70B	14i
nebius/Qwen/QwQ-32B	14j
nebius/Qwen/Qwen2-VL-72B-Instruct	14k
nebius/Qwen/Qwen2-VL-7B-Instruct	14l
nebius/Qwen/Qwen2.5-32B-Instruct	14m
nebius/Qwen/Qwen2.5-72B-Instruct	14n
nebius/Qwen/Qwen2.5-Coder-7B	14o
nebius/Qwen/Qwen2.5-VL-72B-Instruct	14p
nebius/Qwen/Qwen3-14B	14q
nebius/Qwen/Qwen3-235B-A22B	14r
nebius/Qwen/Qwen3-235B-A22B-Instruct-2507	14s
nebius/Qwen/Qwen3-30B-A3B	14t
nebius/Qwen/Qwen3-30B-A3B-Instruct-2507	14u
nebius/Qwen/Qwen3-32B	14v
nebius/Qwen/Qwen3-4B	14q
nebius/Qwen/Qwen3-Embedding-8B	14w
nebius/Qwen/Qwen3-Next-80B-A3B-Thinking	14x
nebius/Qwen/Qwen3.5-397B-A17B	14y
nebius/Qwen/Qwen3.8-27B	14z
nebius/deepseek-ai/DeepSeek-R1	150
nebius/deepseek-ai/DeepSeek-R1-0528	151
nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	152
nebius/deepseek-ai/DeepSeek-V3	153
nebius/deepseek-ai/DeepSeek-V3-0324	153
nebius/deepseek-ai/DeepSeek-V4-Flash	154
nebius/deepseek-ai/DeepSeek-V4-Flash-0731	155
nebius/deepseek-ai/DeepSeek-V4-Pro	156
nebius/deepseek-ai/DeepSeek-V4-Pro-0813	157
nebius/deepseek-ai/DeepSeek-V4.1-Flash	158
nebius/deepseek-ai/DeepSeek-V4.1-Flash-1017	159
nebius/google/gemma-3-27b-it	15a
nebius/intfloat/e5-mistral-7b-instruct	14b
nebius/meta-llama/Llama-3.3-70B-Instruct	15b
nebius/meta-llama/Llama-Guard-3-8B	15c
nebius/meta-llama/Meta-Llama-3.1-405B-Instruct	14g
nebius/meta-llama/Meta-Llama-3.1-70B-Instruct	14n
nebius/meta-llama/Meta-Llama-3.1-8B-Instruct	15d
nebius/meta-models/muse-spark-open	15e
nebius/mistralai/Mistral-Nemo-Instruct-2407	15f
nebius/moonshotai/Kimi-K2.6	15g
nebius/moonshotai/Kimi-K2.7-Code	15h
nebius/moonshotai/Kimi-K3	15i
nebius/moonshotai/Kimi-K3.1-Pro	15j
nebius/nvidia/Cosmos3-Super-Reasoner	15k
nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1	15l
nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1	15m
nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	15n
nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B	15o
nebius/nvidia/Nemotron-3-Nano-Omni	15p
nebius/nvidia/Nemotron-3-Ultra-550b-a55b	15q
nebius/nvidia/Nemotron-3.5-Super-VL	15r
nebius/nvidia/Nemotron-3_5-Lightning	15s
nebius/nvidia/nemotron-3-super-120b-a12b	15t
nebius/openai/gpt-oss-120b	15u
nebius/openbmb/MiniCPM-V-4_5	15v
nebius/reflection/beam	15w
nebius/zai-org/GLM-5.1	15x
nebius/zai-org/GLM-5.2	15y
nebius/zai-org/GLM-5.3	15z
nebius/zai-org/GLM-5.3-Flash	160
novita/Sao10K/L3-8B-Stheno-v3.2	161
novita/baai/bge-m3	162
novita/baai/bge-reranker-v2-m3	163
novita/baichuan/baichuan-m2-32b	164
novita/baidu/cobuddy	165
novita/baidu/ernie-4.5-21B-a3b	166
novita/baidu/ernie-4.5-21B-a3b-thinking	167
novita/baidu/ernie-4.5-300b-a47b-paddle	168
novita/baidu/ernie-4.5-vl-28b-a3b	169
novita/baidu/ernie-4.5-vl-28b-a3b-thinking	16a
novita/baidu/ernie-4.5-vl-424b-a47b	16b
novita/deepseek/deepseek-ocr	16c
novita/deepseek/deepseek-ocr-2	16d
novita/deepseek/deepseek-prover-v2-671b	16e
novita/deepseek/deepseek-r1	16f
novita/deepseek/deepseek-r1-0528	16g
novita/deepseek/deepseek-r1-0528-qwen3-8b	16h
novita/deepseek/deepseek-r1-distill-llama-70b	16i
novita/deepseek/deepseek-r1-distill-qwen-14b	16j
novita/deepseek/deepseek-r1-distill-qwen-32b	16k
novita/deepseek/deepseek-r1-turbo	16l
novita/deepseek/deepseek-r1/community	16m
novita/deepseek/deepseek-v3-0324	16n
novita/deepseek/deepseek-v3-turbo	16o
novita/deepseek/deepseek-v3.1	16p
novita/deepseek/deepseek-v3.1-terminus	16p
novita/deepseek/deepseek-v3.2	16q
novita/deepseek/deepseek-v3.2-exp	16r
novita/deepseek/deepseek-v3/community	16s
novita/deepseek/deepseek-v4-flash	16t
novita/deepseek/deepseek-v4-flash-0731	16u
novita/deepseek/deepseek-v4-flash-vision-exp	16v
novita/deepseek/deepseek-v4-pro	16w
novita/deepseek/deepseek-v4-pro-0813	16x
novita/deepseek/deepseek_v3	16y
novita/google/gemma-3-12b-it	16z
novita/google/gemma-3-27b-it	170
novita/google/gemma-4-26b-a4b-it	171
novita/google/gemma-4-31b-it	172
novita/gryphe/mythomax-l2-13b	173
novita/inclusionai/ling-3.0-flash	174
novita/inclusionai/ling-3.0-flash-fast	174
novita/kwaipilot/kat-coder-pro	175
novita/meta-llama/llama-3-70b-instruct	176
novita/meta-llama/llama-3-8b-instruct	177
novita/meta-llama/llama-3.1-8b-instruct	178
novita/meta-llama/llama-3.2-1b-instruct	179
novita/meta-llama/llama-3.2-3b-instruct	17a
novita/meta-llama/llama-3.3-70b-instruct	17b
novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	17c
novita/meta-llama/llama-4-scout-17b-16e-instruct	17d
novita/microsoft/wizardlm-2-8x22b	17e
novita/mindai/macaron-v1-tall	17f
novita/mindai/macaron-v1-venti	17g
novita/minimax/minimax-m2	17h
novita/minimax/minimax-m2.1	17i
novita/minimax/minimax-m2.5	17j
novita/minimax/minimax-m2.5-highspeed	17k
novita/minimax/minimax-m2.7	17l
novita/minimax/minimax-m2.7-highspeed	17m
novita/minimax/minimax-m3	17n
novita/minimaxai/minimax-m1-80k	17o
novita/mistralai/mistral-nemo	17p
novita/moonshotai/kimi-k2-0905	17q
novita/moonshotai/kimi-k2-instruct	17r
novita/moonshotai/kimi-k2-thinking	17s
novita/moonshotai/kimi-k2.5	17t
novita/moonshotai/kimi-k2.6	17u
novita/moonshotai/kimi-k2.7-code	17v
novita/moonshotai/kimi-k3	17w
novita/nousresearch/hermes-2-pro-llama-3-8b	17x
novita/nvidia/nemotron-3-nano-30b-a3b	17y
novita/openai/gpt-oss-120b	17z
novita/openai/gpt-oss-20b	180
novita/paddlepaddle/paddleocr-vl	181
novita/qwen/qwen-2.5-72b-instruct	182
novita/qwen/qwen-mt-plus	183
novita/qwen/qwen2.5-7b-instruct	184
novita/qwen/qwen2.5-vl-72b-instruct	185
novita/qwen/qwen3-235b-a22b-fp8	186
novita/qwen/qwen3-235b-a22b-instruct-2507	187
novita/qwen/qwen3-235b-a22b-thinking-2507	188
novita/qwen/qwen3-30b-a3b-fp8	189
novita/qwen/qwen3-32b-fp8	18a
novita/qwen/qwen3-4b-fp8	18b
novita/qwen/qwen3-8b-fp8	18c
novita/qwen/qwen3-coder-30b-a3b-instruct	18d
novita/qwen/qwen3-coder-480b-a35b-instruct	18e
novita/qwen/qwen3-coder-next	18f
novita/qwen/qwen3-embedding-0.6b	18g
novita/qwen/qwen3-embedding-8b	18h
novita/qwen/qwen3-max	18i
novita/qwen/qwen3-next-80b-a3b-instruct	18j
novita/qwen/qwen3-next-80b-a3b-thinking	18j
novita/qwen/qwen3-omni-30b-a3b-instruct	18k
novita/qwen/qwen3-omni-30b-a3b-thinking	18l
novita/qwen/qwen3-reranker-8b	18m
novita/qwen/qwen3-vl-235b-a22b-instruct	18n
novita/qwen/qwen3-vl-235b-a22b-thinking	18o
novita/qwen/qwen3-vl-30b-a3b-instruct	18p
novita/qwen/qwen3-vl-30b-a3b-thinking	18q
novita/qwen/qwen3-vl-8b-instruct	18r
novita/qwen/qwen3.5-122b-a10b	18s
novita/qwen/qwen3.5-27b	18t
novita/qwen/qwen3.5-35b-a3b	18u
novita/qwen/qwen3.5-397b-a17b	18v
novita/qwen/qwen3.6-27b	18v
novita/qwen/qwen3.6-35b-a3b	18w
novita/qwen/qwen3.7-max	18x
novita/qwen/qwen3.8-max	18y
novita/sao10k/l3-70b-euryale-v2.1	18z
novita/sao10k/l3-8b-lunaris	190
novita/sao10k/l31-70b-euryale-v2.2	18z
novita/skywork/r1v4-lite	191
novita/stepfun/step-3.7-flash	192
novita/tencent/hy3	193
novita/thudm/glm-4-32b-0414	194
novita/xiaomimimo/mimo-v2-flash	195
novita/xiaomimimo/mimo-v2.5	196
novita/xiaomimimo/mimo-v2.5-pro	197
novita/zai-org/autoglm-phone-9b-multilingual	198
novita/zai-org/glm-4.5	199
novita/zai-org/glm-4.5-air	19a
novita/zai-org/glm-4.5v	19b
novita/zai-org/glm-4.6	19c
novita/zai-org/glm-4.6v	19d
novita/zai-org/glm-4.7	19e
novita/zai-org/glm-4.7-flash	19f
novita/zai-org/glm-4.7-h	19g
novita/zai-org/glm-5	19h
novita/zai-org/glm-5-turbo	19i
novita/zai-org/glm-5.1	19j
novita/zai-org/glm-5.2	19k
novita/zai-org/glm-5.3	19k
novita/zai-org/glm-5v-turbo	19l
nscale/Qwen/QwQ-32B	19m
nscale/Qwen/Qwen2.5-Coder-32B-Instruct	19n
nscale/Qwen/Qwen2.5-Coder-3B-Instruct	19o
nscale/Qwen/Qwen2.5-Coder-7B-Instruct	19o
nscale/black-forest-labs/FLUX.1-schnell	19p
nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	19q
nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B	19r
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	19s
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	19t
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	19u
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	19v
nscale/meta-llama/Llama-3.1-8B-Instruct	19w
nscale/meta-llama/Llama-3.3-70B-Instruct	19v
nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct	19x
nscale/mistralai/mixtral-8x22b-instruct-v0.1	19y
nscale/stabilityai/stable-diffusion-xl-base-1.0	19z
nvidia.nemotron-nano-12b-v2	1a0
nvidia.nemotron-nano-3-30b	1a1
nvidia.nemotron-nano-9b-v2	1a2
nvidia.nemotron-super-3-120b	1a3
nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2	1a4
nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3	1a4
nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2	1a4
o1	1a5
o1-2024-12-17	1a6
o1-pro	1a7
o1-pro-2025-03-19	1a7
o3	1a8
o3-2025-04-16	1a8
o3-deep-research	1a9
o3-deep-research-2025-06-26	1a9
o3-mini	1aa
o3-mini-2025-01-31	1aa
o3-pro	1ab
o3-pro-2025-06-10	1ab
o4-mini	1ac
o4-mini-2025-04-16	1ac
o4-mini-deep-research	1ad
o4-mini-deep-research-2025-06-26	1ad
ollama/codegeex4	1ae
ollama/codegemma	1af
ollama/codellama	1ag
ollama/deepseek-coder-v2-base	1ah
ollama/deepseek-coder-v2-instruct	1ai
ollama/deepseek-coder-v2-lite-base	1ah
ollama/deepseek-coder-v2-lite-instruct	1ai
ollama/deepseek-v3.1:671b-cloud	1aj
ollama/gpt-oss:120b-cloud	1ak
ollama/gpt-oss:20b-cloud	1ak
ollama/internlm2_5-20b-chat	1ai
ollama/llama2	1al
ollama/llama2-uncensored	1ag
ollama/llama2:13b	1al
ollama/llama2:70b	1al
ollama/llama2:7b	1al
ollama/llama3	1am
ollama/llama3.1	1an
ollama/llama3:70b	1am
ollama/llama3:8b	1am
ollama/mistral	1ah
ollama/mistral-7B-Instruct-v0.1	1an
ollama/mistral-7B-Instruct-v0.2	1ao
ollama/mistral-large-instruct-2407	1ap
ollama/mixtral-8x22B-Instruct-v0.1	1aq
ollama/mixtral-8x7B-Instruct-v0.1	1ao
ollama/orca-mini	1ag
ollama/qwen3-coder:480b-cloud	1ar
ollama/vicuna	1as
omni-moderation-2024-09-26	1at
omni-moderation-latest	1at
openai.gpt-6-luna	1au
openai.gpt-6-sol	1av
openai.gpt-oss-120b-1:0	1aw
openai.gpt-oss-20b-1:0	1ax
openai.gpt-oss-safeguard-120b	1ay
openai.gpt-oss-safeguard-20b	1az
openai/container	1b0
openai/sora-2	1b1
openai/sora-2-pro	1b2
openai/sora-2-pro-high-res	1b3
ovhcloud/DeepSeek-R1-Distill-Llama-70B	1b4
ovhcloud/Llama-3.1-8B-Instruct	1b5
ovhcloud/Meta-Llama-3_1-70B-Instruct	1b6
ovhcloud/Meta-Llama-3_3-70B-Instruct	1b7
ovhcloud/Mistral-7B-Instruct-v0.3	1b8
ovhcloud/Mistral-Nemo-Instruct-2407	1b9
ovhcloud/Mistral-Small-3.2-24B-Instruct-2506	1ba
ovhcloud/Mixtral-8x7B-Instruct-v0.1	1bb
ovhcloud/Qwen2.5-Coder-32B-Instruct	1bc
ovhcloud/Qwen2.5-VL-72B-Instruct	1bd
ovhcloud/Qwen3-32B	1be
ovhcloud/gpt-oss-120b	1bf
ovhcloud/gpt-oss-20b	1bg
ovhcloud/llava-v1.6-mistral-7b-hf	1bh
ovhcloud/mamba-codestral-7B-v0.1	1bi
perplexity/anthropic/claude-fable-5	1bj
perplexity/anthropic/claude-fable-5-1	1bk
perplexity/anthropic/claude-haiku-4-5	1bl
perplexity/anthropic/claude-haiku-5-5	1bm
perplexity/anthropic/claude-opus-4-5	1bn
perplexity/anthropic/claude-opus-4-6	1bo
perplexity/anthropic/claude-opus-4-7	1bp
perplexity/anthropic/claude-opus-4-8	1bq
perplexity/anthropic/claude-opus-5	1br
perplexity/anthropic/claude-opus-5-5	1bs
perplexity/anthropic/claude-sonnet-4-5	1bt
perplexity/anthropic/claude-sonnet-4-6	1bu
perplexity/anthropic/claude-sonnet-5	1bv
perplexity/anthropic/claude-sonnet-5-5	1bw
perplexity/codellama-34b-instruct	1bx
perplexity/codellama-70b-instruct	1by
perplexity/google/gemini-2.5-flash	1bz
perplexity/google/gemini-2.5-pro	1c0
perplexity/google/gemini-3-flash-preview	1c1
perplexity/google/gemini-3-pro-preview	1c0
perplexity/google/gemini-3.1-flash-lite	1c2
perplexity/google/gemini-3.1-pro-preview	1c3
perplexity/google/gemini-3.5-flash	1c4
perplexity/google/gemini-3.5-flash-lite	1c5
perplexity/google/gemini-3.6-flash	1c6
perplexity/google/gemini-3.7-flash	1c7
perplexity/google/gemini-3.8-flash	1c8
perplexity/google/gemini-4-argon	1c9
perplexity/llama-2-70b-chat	1ca
perplexity/llama-3.1-70b-instruct	1cb
perplexity/llama-3.1-8b-instruct	1cc
perplexity/mistral-7b-instruct	1cd
perplexity/mixtral-8x7b-instruct	1cd
perplexity/openai/gpt-5	1ce
perplexity/openai/gpt-5-mini	1cf
perplexity/openai/gpt-5-nano	1cg
perplexity/openai/gpt-5.1	1ch
perplexity/openai/gpt-5.2	1ci
perplexity/openai/gpt-5.3-codex	1cj
perplexity/openai/gpt-5.4	1ck
perplexity/openai/gpt-5.4-mini	1cl
perplexity/openai/gpt-5.4-nano	1cm
perplexity/openai/gpt-5.5	1cn
perplexity/openai/gpt-5.6-luna	1co
perplexity/openai/gpt-5.6-sol	1cp
perplexity/openai/gpt-5.6-terra	1cq
perplexity/openai/gpt-6-astra	1cr
perplexity/openai/gpt-6-luna	1cs
perplexity/openai/gpt-6-sol	1ct
perplexity/openai/gpt-6.1-sol	1cu
perplexity/perplexity/deepseek-v4-flash-0731	1cv
perplexity/perplexity/deepseek-v4-pro-0813	1cw
perplexity/perplexity/glm-5.2	1cx
perplexity/perplexity/glm-5.3	1cy
perplexity/perplexity/glm-5.3-flash	1cz
perplexity/perplexity/kimi-k2.7-code	1d0
perplexity/perplexity/kimi-k3	1d1
perplexity/perplexity/nemotron-3-ultra-550b-a55b	1d2
perplexity/perplexity/nemotron-3.5-lightning-30b-a3b	1d3
perplexity/perplexity/nemotron-3.5-super-120b-a12b	1d4
perplexity/perplexity/sonar	1d5
perplexity/pplx-70b-chat	1ca
perplexity/pplx-70b-online	1d6
perplexity/pplx-7b-chat	1d7
perplexity/pplx-7b-online	1d8
perplexity/pplx-decider-flash-latest	1d9
perplexity/pplx-decider-flash-v1.2	1d9
perplexity/pplx-decider-latest	1da
perplexity/pplx-decider-v1-27b	1da
perplexity/pplx-decider-v1.1-27b	1da
perplexity/pplx-decider-v1.2	1da
perplexity/pplx-embed-context-v1-0.6b	1db
perplexity/pplx-embed-context-v1-4b	1dc
perplexity/pplx-embed-v1-0.6b	1dd
perplexity/pplx-embed-v1-4b	1de
perplexity/preset/advanced-deep-research	1df
perplexity/preset/deep-research	1df
perplexity/preset/fast-search	1df
perplexity/preset/pro-search	1df
perplexity/search	1dg
perplexity/sonar	1dh
perplexity/sonar-deep-research	1di
perplexity/sonar-medium-chat	1dj
perplexity/sonar-medium-online	1dk
perplexity/sonar-pro	1dl
perplexity/sonar-reasoning	1dm
perplexity/sonar-reasoning-pro	1dn
perplexity/sonar-small-chat	1do
perplexity/sonar-small-online	1dp
perplexity/xai/grok-4-1-fast-non-reasoning	1c0
perplexity/xai/grok-4.20-multi-agent	1dq
perplexity/xai/grok-4.20-non-reasoning	1dq
perplexity/xai/grok-4.20-reasoning	1dq
perplexity/xai/grok-4.3	1dq
perplexity/xai/grok-4.5	1dr
perplexity/xai/grok-4.6	1ds
perplexity/xai/grok-4.7	1dt
publicai/BSC-LT/ALIA-40b-instruct_Q8_0	1du
publicai/BSC-LT/salamandra-7b-instruct-tools-16k	1dv
publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT	1du
publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT	1dw
publicai/allenai/Olmo-3-32B-Think	1dx
publicai/allenai/Olmo-3-7B-Instruct	1dw
publicai/allenai/Olmo-3-7B-Think	1dx
publicai/swiss-ai/apertus-70b-instruct	1dy
publicai/swiss-ai/apertus-8b-instruct	1dy
qwen.qwen3-235b-a22b-2507-v1:0	1dz
qwen.qwen3-32b-v1:0	1e0
qwen.qwen3-coder-30b-a3b-v1:0	1e1
qwen.qwen3-coder-480b-a35b-v1:0	1e2
qwen.qwen3-coder-next	1e3
qwen.qwen3-next-80b-a3b	1e4
qwen.qwen3-vl-235b-a22b	1e5
sambanova/DeepSeek-R1	1e6
sambanova/DeepSeek-V3.1	1e7
sambanova/DeepSeek-V3.2	1e8
sambanova/Llama-4-Maverick-17B-128E-Instruct	1e9
sambanova/Meta-Llama-3.3-70B-Instruct	1ea
sambanova/MiniMax-M2.7	1eb
sambanova/gemma-4-31B-it	1ec
sambanova/gpt-oss-120b	1ed
sora-2	1b1
sora-2-pro	1b2
sora-2-pro-high-res	1b3
stability.sd3-5-large-v1:0	3
stability.sd3-large-v1:0	3
stability.stable-conservative-upscale-v1:0	1ee
stability.stable-creative-upscale-v1:0	1ef
stability.stable-fast-upscale-v1:0	1eg
stability.stable-image-control-sketch-v1:0	1eh
stability.stable-image-control-structure-v1:0	1eh
stability.stable-image-core-v1:0	1
stability.stable-image-core-v1:1	1
stability.stable-image-erase-object-v1:0	1eh
stability.stable-image-inpaint-v1:0	1eh
stability.stable-image-remove-background-v1:0	1eh
stability.stable-image-search-recolor-v1:0	1eh
stability.stable-image-search-replace-v1:0	1eh
stability.stable-image-style-guide-v1:0	1eh
stability.stable-image-ultra-v1:0	1ei
stability.stable-image-ultra-v1:1	1ei
stability.stable-outpaint-v1:0	1ej
stability.stable-style-transfer-v1:0	1ek
standard/1024-x-1024/gpt-image-1.5	2
standard/1024-x-1024/gpt-image-1.5-2025-12-16	2
standard/1024-x-1536/gpt-image-1.5	4
standard/1024-x-1536/gpt-image-1.5-2025-12-16	4
standard/1536-x-1024/gpt-image-1.5	4
standard/1536-x-1024/gpt-image-1.5-2025-12-16	4
text-completion-codestral/codestral-2405	1el
text-completion-codestral/codestral-latest	1el
text-embedding-004	1em
text-embedding-005	1em
text-embedding-3-large	1en
text-embedding-3-small	1eo
text-embedding-ada-002	1ep
text-embedding-ada-002-v2	1eq
text-embedding-large-exp-03-07	1er
text-embedding-preview-0409	1es
text-multilingual-embedding-002	1em
text-unicorn	1et
text-unicorn@001	1et
together-ai-21.1b-41b	1eu
together-ai-4.1b-8b	1ev
together-ai-41.1b-80b	1ew
together-ai-8.1b-21b	1ex
together-ai-81.1b-110b	1ey
together-ai-embedding-151m-to-350m	1ez
together-ai-embedding-up-to-150m	1f0
together-ai-up-to-4b	1f1
together_ai/BAAI/bge-base-en-v1.5	1f2
together_ai/MiniMaxAI/MiniMax-M2.7	1f3
together_ai/MiniMaxAI/MiniMax-M3	1f4
together_ai/MiniMaxAI/MiniMax-M3.1-Flash	1f5
together_ai/Prism-ML/Ternary-Bonsai-27B	1f6
together_ai/Qwen/Qwen2-1.5B-Instruct	1f7
together_ai/Qwen/Qwen2.5-14B-Instruct	1f8
together_ai/Qwen/Qwen2.5-72B-Instruct	1f9
together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo	1fa
together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo	1fb
together_ai/Qwen/Qwen2.5-VL-72B-Instruct	1fc
together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	1fd
together_ai/Qwen/Qwen3-Coder-Next-FP8	1fe
together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct	1ff
together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking	1ff
together_ai/Qwen/Qwen3-VL-32B-Instruct	1fg
together_ai/Qwen/Qwen3-VL-8B-Instruct	1fh
together_ai/Qwen/Qwen3.5-397B-A17B	1fi
together_ai/Qwen/Qwen3.5-9B	1fj
together_ai/Qwen/Qwen3.6-Plus	1fk
together_ai/Qwen/Qwen3.7-Max	1fl
together_ai/Qwen/Qwen3.7-Plus	1fm
together_ai/Qwen/Qwen3.8-2.4T-A95B	1fn
together_ai/Qwen/Qwen3.8-Flash	1fo
together_ai/Salesforce/Llama-Rank-V1	1fp
together_ai/arcee-ai/trinity-mini	1fq
together_ai/arize-ai/qwen-2-1.5b-instruct	1fr
together_ai/deepseek-ai/DeepSeek-R1-0528	1fs
together_ai/deepseek-ai/DeepSeek-V3	1ft
together_ai/deepseek-ai/DeepSeek-V3.1	1fu
together_ai/deepseek-ai/DeepSeek-V4-Flash-0731	1fv
together_ai/deepseek-ai/DeepSeek-V4-Pro-0813	1fw
together_ai/deepseek-ai/DeepSeek-V4.1-Flash	1fx
together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017	1fy
together_ai/deepseek-pro-latest	1fw
together_ai/essentialai/rnj-1-instruct	1fz
together_ai/glm-flash-latest	1g0
together_ai/glm-latest	1g1
together_ai/google/gemma-4-31B-it	1g2
together_ai/kimi-latest	1g3
together_ai/meta-llama/Llama-3.1-405B-Instruct	1g4
together_ai/meta-llama/Llama-3.2-1B-Instruct	1g5
together_ai/meta-llama/Llama-3.2-3B-Instruct	1g5
together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo	1g6
together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct	1g7
together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	1g8
together_ai/meta-llama/Meta-Llama-3.1-8B	1g9
together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	1ga
together_ai/meta-models/Muse-Glimmer-30B	1gb
together_ai/meta-models/Muse-Spark-Open-816B-A42B	1gc
together_ai/mistralai/Ministral-3-14B-Instruct-2512	1gd
together_ai/mistralai/Mistral-7B-Instruct-v0.3	1ge
together_ai/mistralai/Mistral-Small-24B-Instruct-2501	1gf
together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1	1gg
together_ai/moonshotai/Kimi-K2-Instruct	1gh
together_ai/moonshotai/Kimi-K2.5-fp4	1gi
together_ai/moonshotai/Kimi-K2.6	1gj
together_ai/moonshotai/Kimi-K2.7-Code	1gk
together_ai/moonshotai/Kimi-K3	1g3
together_ai/moonshotai/Kimi-K3.1-Pro	1gl
together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL	1gm
together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2	1gn
together_ai/nvidia/nemotron-3-ultra-550b-a55b	1go
together_ai/openai/gpt-oss-120b	1gp
together_ai/openai/gpt-oss-20b	1gq
together_ai/qwen-flash-latest	1fo
together_ai/reflection/Beam-1.0-501B-A23B	1gr
together_ai/ricursive-ai/Ripple-65B-Preview	1gs
together_ai/thinkingmachines/Inkling	1gt
together_ai/together/Tev1-4B-experimental	1gu
together_ai/togethercomputer/CodeLlama-34b-Instruct	1gv
together_ai/zai-org/GLM-4.5-Air-FP8	1gw
together_ai/zai-org/GLM-4.6	1gx
together_ai/zai-org/GLM-4.7	1gy
together_ai/zai-org/GLM-5	1gz
together_ai/zai-org/GLM-5.1	1h0
together_ai/zai-org/GLM-5.2	1g1
together_ai/zai-org/GLM-5.3	1g1
together_ai/zai-org/GLM-5.3-Flash	1g0
tts-1	1h1
tts-1-1106	1h1
tts-1-hd	1h2
tts-1-hd-1106	1h2
twelvelabs.marengo-embed-2-7-v1:0	pg
twelvelabs.marengo-embed-3-0-v1:0	ph
twelvelabs.pegasus-1-2-v1:0	pi
twelvelabs.pegasus-1-5-v1:0	xj
us-gov.anthropic.claude-fable-5-1	1h3
us-gov.anthropic.claude-haiku-5-5	1h4
us-gov.anthropic.claude-opus-4-8	1h5
us-gov.anthropic.claude-opus-5	1h6
us-gov.anthropic.claude-opus-5-5	1h7
us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	1h8
us-gov.anthropic.claude-sonnet-5	1h9
us-gov.anthropic.claude-sonnet-5-5	1ha
us-gov.nvidia.nemotron-nano-12b-v2	1hb
us-gov.nvidia.nemotron-nano-3-30b	1hc
us-gov.nvidia.nemotron-nano-9b-v2	1hd
us-gov.nvidia.nemotron-super-3-120b	1he
us-gov.openai.gpt-oss-120b-1:0	1hf
us-gov.openai.gpt-oss-20b-1:0	1hg
us-gov.xai.grok-4.6	1hh
us-gov.xai.grok-4.7	1hi
us.amazon.nova-2-lite-v1:0	1hj
us.amazon.nova-2-pro-preview-20251202-v1:0	1hk
us.amazon.nova-canvas-v1:0	w
us.amazon.nova-lite-v1:0	x
us.amazon.nova-micro-v1:0	y
us.amazon.nova-pro-v1:0	10
us.anthropic.claude-3-5-haiku-20241022-v1:0	19
us.anthropic.claude-3-5-sonnet-20240620-v1:0	1a
us.anthropic.claude-3-5-sonnet-20241022-v2:0	1b
us.anthropic.claude-3-7-sonnet-20250219-v1:0	1d
us.anthropic.claude-3-opus-20240229-v1:0	1e
us.anthropic.claude-fable-5	p9
us.anthropic.claude-fable-5-1	pa
us.anthropic.claude-haiku-4-5-20251001-v1:0	2p
us.anthropic.claude-haiku-5-5	2q
us.anthropic.claude-mythos-5	1hl
us.anthropic.claude-mythos-5-1	1hm
us.anthropic.claude-mythos-preview	2h
us.anthropic.claude-opus-4-1-20250805-v1:0	1n
us.anthropic.claude-opus-4-20250514-v1:0	1n
us.anthropic.claude-opus-4-5-20251101-v1:0	pb
us.anthropic.claude-opus-4-6-v1	2r
us.anthropic.claude-opus-4-7	2s
us.anthropic.claude-opus-4-8	2t
us.anthropic.claude-opus-5	2u
us.anthropic.claude-opus-5-5	2v
us.anthropic.claude-sonnet-4-20250514-v1:0	1u
us.anthropic.claude-sonnet-4-5-20250929-v1:0	2w
us.anthropic.claude-sonnet-4-6	2x
us.anthropic.claude-sonnet-5	2y
us.anthropic.claude-sonnet-5-5	2z
us.cohere.embed-v4:0	h6
us.deepseek.r1-v1:0	or
us.deepseek.v3.2	1hn
us.meta.llama3-1-405b-instruct-v1:0	11u
us.meta.llama3-1-70b-instruct-v1:0	11v
us.meta.llama3-1-8b-instruct-v1:0	11w
us.meta.llama3-2-11b-instruct-v1:0	11x
us.meta.llama3-2-1b-instruct-v1:0	11y
us.meta.llama3-2-3b-instruct-v1:0	11z
us.meta.llama3-2-90b-instruct-v1:0	120
us.meta.llama3-3-70b-instruct-v1:0	121
us.meta.llama4-maverick-17b-instruct-v1:0	122
us.meta.llama4-scout-17b-instruct-v1:0	123
us.mistral.pixtral-large-2502-v1:0	pf
us.moonshotai.kimi-k3	10l
us.moonshotai.kimi-k3.1	10m
us.openai.gpt-5.4	1ho
us.openai.gpt-5.5	1hp
us.openai.gpt-5.6-luna	1hq
us.openai.gpt-5.6-sol	1hr
us.openai.gpt-5.6-terra	1hs
us.openai.gpt-6-astra	1ht
us.openai.gpt-6-luna	1hu
us.openai.gpt-6-sol	1hv
us.openai.gpt-6.1-sol	1hw
us.openai.gpt-6.1-terra	1hx
us.stability.stable-conservative-upscale-v1:0	1ee
us.stability.stable-creative-upscale-v1:0	1ef
us.stability.stable-fast-upscale-v1:0	1eg
us.stability.stable-image-control-sketch-v1:0	1eh
us.stability.stable-image-control-structure-v1:0	1eh
us.stability.stable-image-erase-object-v1:0	1eh
us.stability.stable-image-inpaint-v1:0	1eh
us.stability.stable-image-remove-background-v1:0	1eh
us.stability.stable-image-search-recolor-v1:0	1eh
us.stability.stable-image-search-replace-v1:0	1eh
us.stability.stable-image-style-guide-v1:0	1eh
us.stability.stable-outpaint-v1:0	1ej
us.stability.stable-style-transfer-v1:0	1ek
us.twelvelabs.marengo-embed-2-7-v1:0	pg
us.twelvelabs.marengo-embed-3-0-v1:0	ph
us.twelvelabs.pegasus-1-2-v1:0	pi
us.twelvelabs.pegasus-1-5-v1:0	xj
us.writer.palmyra-x4-v1:0	1hy
us.writer.palmyra-x5-v1:0	1hz
us.xai.grok-4.6	1i0
us.xai.grok-4.7	1i1
us.zai.glm-5.3	1i2
v0/v0-1.0-md	1i3
v0/v0-1.5-lg	1i4
v0/v0-1.5-md	1i3
vercel_ai_gateway/alibaba/qwen-3-14b	1i5
vercel_ai_gateway/alibaba/qwen-3-235b	1i6
vercel_ai_gateway/alibaba/qwen-3-30b	1i7
vercel_ai_gateway/alibaba/qwen-3-32b	1i8
vercel_ai_gateway/alibaba/qwen3-coder	1i9
vercel_ai_gateway/amazon/nova-lite	1ia
vercel_ai_gateway/amazon/nova-micro	1ib
vercel_ai_gateway/amazon/nova-pro	1ic
vercel_ai_gateway/amazon/titan-embed-text-v2	1id
vercel_ai_gateway/anthropic/claude-3-5-sonnet	1ie
vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022	1ie
vercel_ai_gateway/anthropic/claude-3-7-sonnet	1if
vercel_ai_gateway/anthropic/claude-3-haiku	1ig
vercel_ai_gateway/anthropic/claude-3-opus	1ih
vercel_ai_gateway/anthropic/claude-3.5-haiku	1ii
vercel_ai_gateway/anthropic/claude-3.5-sonnet	1ij
vercel_ai_gateway/anthropic/claude-3.7-sonnet	1ik
vercel_ai_gateway/anthropic/claude-4-opus	1il
vercel_ai_gateway/anthropic/claude-4-sonnet	1im
vercel_ai_gateway/anthropic/claude-haiku-4.5	1in
vercel_ai_gateway/anthropic/claude-opus-4	1io
vercel_ai_gateway/anthropic/claude-opus-4.1	1io
vercel_ai_gateway/anthropic/claude-opus-4.5	1ip
vercel_ai_gateway/anthropic/claude-opus-4.6	1iq
vercel_ai_gateway/anthropic/claude-sonnet-4	1ir
vercel_ai_gateway/anthropic/claude-sonnet-4.5	1is
vercel_ai_gateway/cohere/command-a	1it
vercel_ai_gateway/cohere/command-r	1iu
vercel_ai_gateway/cohere/command-r-plus	1iv
vercel_ai_gateway/cohere/embed-v4.0	1iw
vercel_ai_gateway/deepseek/deepseek-r1	1ix
vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b	1iy
vercel_ai_gateway/deepseek/deepseek-v3	1iz
vercel_ai_gateway/google/gemini-2.5-flash	1j0
vercel_ai_gateway/google/gemini-2.5-pro	1j1
vercel_ai_gateway/google/gemini-embedding-001	1j2
vercel_ai_gateway/google/gemma-2-9b	1j3
vercel_ai_gateway/google/text-embedding-005	1j4
vercel_ai_gateway/google/text-multilingual-embedding-002	1j4
vercel_ai_gateway/inception/mercury-coder-small	1j5
vercel_ai_gateway/meta/llama-3-70b	1j6
vercel_ai_gateway/meta/llama-3-8b	1j7
vercel_ai_gateway/meta/llama-3.1-70b	1j8
vercel_ai_gateway/meta/llama-3.1-8b	1j9
vercel_ai_gateway/meta/llama-3.2-11b	1ja
vercel_ai_gateway/meta/llama-3.2-1b	1jb
vercel_ai_gateway/meta/llama-3.2-3b	1jc
vercel_ai_gateway/meta/llama-3.2-90b	1jd
vercel_ai_gateway/meta/llama-3.3-70b	1je
vercel_ai_gateway/meta/llama-4-maverick	1jf
vercel_ai_gateway/meta/llama-4-scout	1jg
vercel_ai_gateway/mistral/codestral	1jh
vercel_ai_gateway/mistral/codestral-embed	1ji
vercel_ai_gateway/mistral/devstral-small	1jj
vercel_ai_gateway/mistral/magistral-medium	1jk
vercel_ai_gateway/mistral/magistral-small	1jl
vercel_ai_gateway/mistral/ministral-3b	1jm
vercel_ai_gateway/mistral/ministral-8b	1jn
vercel_ai_gateway/mistral/mistral-embed	1jo
vercel_ai_gateway/mistral/mistral-large	1jp
vercel_ai_gateway/mistral/mistral-saba-24b	1jq
vercel_ai_gateway/mistral/mistral-small	1jr
vercel_ai_gateway/mistral/mixtral-8x22b-instruct	1js
vercel_ai_gateway/mistral/pixtral-12b	1jt
vercel_ai_gateway/mistral/pixtral-large	1ju
vercel_ai_gateway/moonshotai/kimi-k2	1jv
vercel_ai_gateway/morph/morph-v3-fast	1jw
vercel_ai_gateway/morph/morph-v3-large	1jx
vercel_ai_gateway/openai/gpt-3.5-turbo	1jy
vercel_ai_gateway/openai/gpt-3.5-turbo-instruct	1jz
vercel_ai_gateway/openai/gpt-4-turbo	1k0
vercel_ai_gateway/openai/gpt-4.1	1k1
vercel_ai_gateway/openai/gpt-4.1-mini	1k2
vercel_ai_gateway/openai/gpt-4.1-nano	1k3
vercel_ai_gateway/openai/gpt-4o	1k4
vercel_ai_gateway/openai/gpt-4o-mini	1k5
vercel_ai_gateway/openai/o1	1k6
vercel_ai_gateway/openai/o3	1k7
vercel_ai_gateway/openai/o3-mini	1k8
vercel_ai_gateway/openai/o4-mini	1k9
vercel_ai_gateway/openai/text-embedding-3-large	1ka
vercel_ai_gateway/openai/text-embedding-3-small	1kb
vercel_ai_gateway/openai/text-embedding-ada-002	1kc
vercel_ai_gateway/perplexity/sonar	1kd
vercel_ai_gateway/perplexity/sonar-pro	1ke
vercel_ai_gateway/perplexity/sonar-reasoning	1kf
vercel_ai_gateway/perplexity/sonar-reasoning-pro	1kg
vercel_ai_gateway/vercel/v0-1.0-md	1kh
vercel_ai_gateway/vercel/v0-1.5-md	1ki
vercel_ai_gateway/xai/grok-2	1kj
vercel_ai_gateway/xai/grok-2-vision	1kk
vercel_ai_gateway/xai/grok-3	1kl
vercel_ai_gateway/xai/grok-3-fast	1km
vercel_ai_gateway/xai/grok-3-mini	1kn
vercel_ai_gateway/xai/grok-3-mini-fast	1ko
vercel_ai_gateway/xai/grok-4	1kp
vercel_ai_gateway/zai/glm-4.5	1kq
vercel_ai_gateway/zai/glm-4.5-air	1kr
vercel_ai_gateway/zai/glm-4.6	1ks
vertex_ai/chirp	1kt
vertex_ai/chirp_2	1ku
vertex_ai/chirp_3	1ku
vertex_ai/claude-3-5-haiku	1kv
vertex_ai/claude-3-5-haiku@20241022	1kv
vertex_ai/claude-3-5-sonnet	1kw
vertex_ai/claude-3-5-sonnet@20240620	1kx
vertex_ai/claude-3-haiku	1ky
vertex_ai/claude-3-haiku@20240307	1ky
vertex_ai/claude-3-sonnet	1kz
vertex_ai/claude-3-sonnet@20240229	1kz
vertex_ai/claude-fable-5	1l0
vertex_ai/claude-fable-5-1	1l1
vertex_ai/claude-fable-5-1@default	1l1
vertex_ai/claude-fable-5@default	1l0
vertex_ai/claude-fable-latest	1l1
vertex_ai/claude-haiku-4-5	1l2
vertex_ai/claude-haiku-4-5@20251001	1l2
vertex_ai/claude-haiku-5-5	1l3
vertex_ai/claude-haiku-5-5@default	1l3
vertex_ai/claude-haiku-latest	1l3
vertex_ai/claude-opus-4-5	1l4
vertex_ai/claude-opus-4-5@20251101	1l5
vertex_ai/claude-opus-4-6	1l6
vertex_ai/claude-opus-4-6@default	1l6
vertex_ai/claude-opus-4-7	1l7
vertex_ai/claude-opus-4-7@default	1l7
vertex_ai/claude-opus-4-8	1l8
vertex_ai/claude-opus-4-8@default	1l8
vertex_ai/claude-opus-5	1l9
vertex_ai/claude-opus-5-5	1la
vertex_ai/claude-opus-5-5@default	1la
vertex_ai/claude-opus-5@default	1l9
vertex_ai/claude-opus-latest	1la
vertex_ai/claude-sonnet-4-5	1lb
vertex_ai/claude-sonnet-4-5@20250929	1lc
vertex_ai/claude-sonnet-4-6	1ld
vertex_ai/claude-sonnet-4-6@default	1ld
vertex_ai/claude-sonnet-5	1le
vertex_ai/claude-sonnet-5-5	1lf
vertex_ai/claude-sonnet-5-5@default	1lf
vertex_ai/claude-sonnet-5@default	1le
vertex_ai/claude-sonnet-latest	1lf
vertex_ai/codestral-2	1lg
vertex_ai/codestral-2501	1lh
vertex_ai/codestral-2@001	1lg
vertex_ai/codestral@2405	1lh
vertex_ai/codestral@latest	1lh
vertex_ai/deep-research-pro-preview-12-2025	1li
vertex_ai/deepseek-ai/deepseek-ocr-maas	1lj
vertex_ai/deepseek-ai/deepseek-r1-0528-maas	1lk
vertex_ai/deepseek-ai/deepseek-v3.1-maas	1ll
vertex_ai/deepseek-ai/deepseek-v3.2-maas	1lm
vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas	1ln
vertex_ai/gemini-2.0-flash	1lo
vertex_ai/gemini-2.0-flash-lite	1lp
vertex_ai/gemini-2.5-flash-image	1lq
vertex_ai/gemini-2.5-flash-native-audio	1lr
vertex_ai/gemini-2.5-flash-preview-tts	1ls
vertex_ai/gemini-2.5-flash-tts	1ls
vertex_ai/gemini-2.5-pro-tts	1lt
vertex_ai/gemini-3-flash-preview	1lu
vertex_ai/gemini-3-pro-image	1lv
vertex_ai/gemini-3-pro-image-preview	1lw
vertex_ai/gemini-3-pro-preview	1lx
vertex_ai/gemini-3.1-flash-image	1ly
vertex_ai/gemini-3.1-flash-image-preview	1lz
vertex_ai/gemini-3.1-flash-lite	1m0
vertex_ai/gemini-3.1-flash-lite-image	ut
vertex_ai/gemini-3.1-flash-lite-preview	uu
vertex_ai/gemini-3.1-flash-tts-preview	1lt
vertex_ai/gemini-3.1-pro-preview	1m1
vertex_ai/gemini-3.1-pro-preview-customtools	1m2
vertex_ai/gemini-3.5-flash	1m3
vertex_ai/gemini-3.5-flash-lite	1m4
vertex_ai/gemini-3.5-live-translate-preview	1m5
vertex_ai/gemini-3.5-transcribe	1m6
vertex_ai/gemini-3.5-transcribe-live	1m7
vertex_ai/gemini-3.5-transcribe-live-preview	1m8
vertex_ai/gemini-3.5-transcribe-preview	1m9
vertex_ai/gemini-3.6-flash	1ma
vertex_ai/gemini-3.7-flash	1mb
vertex_ai/gemini-3.8-flash	1mb
vertex_ai/gemini-3.8-flash-cyber	1mc
vertex_ai/gemini-3.8-flash-lite-tts	1md
vertex_ai/gemini-3.8-flash-tts	1me
vertex_ai/gemini-3.8-live	1mf
vertex_ai/gemini-4-argon	1mg
vertex_ai/gemini-4-argon-cyber-permissive	1mh
vertex_ai/gemini-4-hydrogen	1mi
vertex_ai/gemini-embedding-2	1mj
vertex_ai/gemini-embedding-2-preview	1mj
vertex_ai/gemini-nano-banana-2.1	ve
vertex_ai/gemini-omni-1.1-flash	1mk
vertex_ai/gemini-omni-1.1-flash-preview	1ml
vertex_ai/gemini-omni-1.2-flash	1mm
vertex_ai/gemini-robotics-er-2-preview	1mn
vertex_ai/gemma-4-26b-a4b-it	1mo
vertex_ai/google/gemma-4-26b-a4b-it-maas	1mp
vertex_ai/grok-latest	1mq
vertex_ai/jamba-1.5	1mr
vertex_ai/jamba-1.5-large	1ms
vertex_ai/jamba-1.5-large@001	1ms
vertex_ai/jamba-1.5-mini	1mr
vertex_ai/jamba-1.5-mini@001	1mr
vertex_ai/lyria-002	1mt
vertex_ai/lyria-3-clip-preview	1mu
vertex_ai/lyria-3-pro-preview	1mv
vertex_ai/meta/llama-3.1-405b-instruct-maas	1mw
vertex_ai/meta/llama-3.1-70b-instruct-maas	1mx
vertex_ai/meta/llama-3.1-8b-instruct-maas	1mx
vertex_ai/meta/llama-3.2-90b-vision-instruct-maas	1mx
vertex_ai/meta/llama-3.3-70b-instruct-maas	1my
vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas	1mz
vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas	1mz
vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas	1n0
vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas	1n0
vertex_ai/meta/llama3-405b-instruct-maas	1n1
vertex_ai/meta/llama3-70b-instruct-maas	1n1
vertex_ai/meta/llama3-8b-instruct-maas	1n1
vertex_ai/minimaxai/minimax-m2-maas	1n2
vertex_ai/mistral-large-2411	1n3
vertex_ai/mistral-large@2407	1n3
vertex_ai/mistral-large@2411-001	1n3
vertex_ai/mistral-large@latest	1n3
vertex_ai/mistral-medium-3	1n4
vertex_ai/mistral-medium-3@001	1n4
vertex_ai/mistral-nemo@2407	1n5
vertex_ai/mistral-nemo@latest	1n6
vertex_ai/mistral-ocr-2505	1n7
vertex_ai/mistral-small-2503	1n8
vertex_ai/mistral-small-2503@001	1n9
vertex_ai/mistralai/codestral-2	1lg
vertex_ai/mistralai/codestral-2@001	1lg
vertex_ai/mistralai/mistral-medium-3	1n4
vertex_ai/mistralai/mistral-medium-3@001	1n4
vertex_ai/moonshotai/kimi-k2-thinking-maas	1na
vertex_ai/openai/gpt-oss-120b-maas	1nb
vertex_ai/openai/gpt-oss-20b-maas	1nc
vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas	1nd
vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas	1ne
vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas	1nf
vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas	1nf
vertex_ai/search_api	1ng
vertex_ai/semantic-ranker-default	1nh
vertex_ai/semantic-ranker-default-002	1nh
vertex_ai/semantic-ranker-default-003	1nh
vertex_ai/semantic-ranker-default-004	1nh
vertex_ai/semantic-ranker-default@latest	1nh
vertex_ai/semantic-ranker-fast	1nh
vertex_ai/semantic-ranker-fast-004	1nh
vertex_ai/semantic-ranker-fast@latest	1nh
vertex_ai/veo-2.0-generate-001	1ni
vertex_ai/veo-3.0-fast-generate-001	1nj
vertex_ai/veo-3.0-generate-001	1nk
vertex_ai/veo-3.1-fast-generate-001	1nl
vertex_ai/veo-3.1-fast-generate-preview	1nl
vertex_ai/veo-3.1-generate-001	1nm
vertex_ai/veo-3.1-generate-preview	1nm
vertex_ai/veo-3.1-lite-generate-001	1nn
vertex_ai/virtual-try-on-001	1no
vertex_ai/xai/grok-4.1-fast-non-reasoning	1np
vertex_ai/xai/grok-4.1-fast-reasoning	1nq
vertex_ai/xai/grok-4.20-non-reasoning	1nr
vertex_ai/xai/grok-4.20-reasoning	1ns
vertex_ai/xai/grok-4.3	1nt
vertex_ai/xai/grok-4.6	1mq
vertex_ai/xai/grok-4.7	1mq
vertex_ai/zai-org/glm-4.7-maas	1nu
vertex_ai/zai-org/glm-5-maas	1nv
vertex_ai/zai-org/glm-5.2-maas	1nw
volcengine/doubao-seed-2-0-code-preview-260215	1nx
volcengine/doubao-seed-2-0-lite-260215	1ny
volcengine/doubao-seed-2-0-mini-260215	1nz
volcengine/doubao-seed-2-0-pro-260215	1nx
volcengine/doubao-seed-2-1-lite-260915	1o0
volcengine/doubao-seed-2-1-pro-260628	1o1
volcengine/doubao-seed-2-1-pro-260915	1o2
volcengine/doubao-seed-2-1-turbo-260628	1o3
volcengine/doubao-seedance-2-0-260128	1o4
volcengine/doubao-seedance-2-0-fast-260128	1o5
volcengine/doubao-seedance-2-0-mini-260615	1o6
volcengine/doubao-seedance-2-5-260628	1o7
wandb/JetBrains/Mellum2-12B-A2.5B-Instruct	1o8
wandb/MiniMaxAI/MiniMax-M3	1o9
wandb/OpenPipe/Qwen3-14B-Instruct	1oa
wandb/Qwen/Qwen3-30B-A3B-Instruct-2507	1ob
wandb/Qwen/Qwen3.5-35B-A3B	1oc
wandb/Qwen/Qwen3.6-27B	1od
wandb/Qwen/Qwen3.6-35B-A3B	1oe
wandb/Qwen/Qwen3.8-27B	1of
wandb/deepseek-ai/DeepSeek-V3.1	1og
wandb/deepseek-ai/DeepSeek-V4-Flash	1oh
wandb/deepseek-ai/DeepSeek-V4-Flash-0731	1oi
wandb/deepseek-ai/DeepSeek-V4-Pro	1oj
wandb/deepseek-ai/DeepSeek-V4-Pro-0813	1ok
wandb/deepseek-ai/DeepSeek-V4.1-Flash	1ol
wandb/deepseek-ai/DeepSeek-V4.1-Flash-1017	1ol
wandb/google/gemma-4-26B-A4B-it	1om
wandb/google/gemma-4-31B-it	1on
wandb/ibm-granite/granite-4.1-8b	1o8
wandb/ibm-granite/granite-4.2-8b	1oo
wandb/meta-llama/Llama-3.1-70B-Instruct	1op
wandb/meta-llama/Llama-3.1-8B-Instruct	1oq
wandb/meta-llama/Llama-3.3-70B-Instruct	1or
wandb/moonshotai/Kimi-K2.5	1os
wandb/moonshotai/Kimi-K2.6	1ot
wandb/moonshotai/Kimi-K2.7-Code	1ou
wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	1ov
wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B	1ow
wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	1ox
wandb/openai/gpt-oss-120b	1oy
wandb/openai/gpt-oss-20b	1oz
wandb/reflection/Beam-1.0-501B-A23B	1p0
wandb/zai-org/GLM-5.2	1p1
wandb/zai-org/GLM-5.3	1p2
wandb/zai-org/GLM-5.3-Flash	1p3
whisper-1	1p4
writer.palmyra-vision-7b	1p5
writer.palmyra-x4-v1:0	1hy
writer.palmyra-x5-v1:0	1hz
xai/grok-4.20	1p6
xai/grok-4.20-0309	1p6
xai/grok-4.20-0309-non-reasoning	1p7
xai/grok-4.20-0309-reasoning	1p6
xai/grok-4.20-beta	1p8
xai/grok-4.20-beta-0309	1p8
xai/grok-4.20-beta-0309-non-reasoning	1p9
xai/grok-4.20-beta-0309-reasoning	1p8
xai/grok-4.20-beta-latest	1p8
xai/grok-4.20-beta-latest-non-reasoning	1p9
xai/grok-4.20-beta-latest-reasoning	1p8
xai/grok-4.20-beta-non-reasoning	1p9
xai/grok-4.20-beta-reasoning	1p8
xai/grok-4.20-experimental-beta-0304	1p8
xai/grok-4.20-experimental-beta-0304-non-reasoning	1p9
xai/grok-4.20-experimental-beta-0304-reasoning	1p8
xai/grok-4.20-experimental-beta-latest	1p8
xai/grok-4.20-experimental-beta-non-reasoning-latest	1p9
xai/grok-4.20-experimental-beta-reasoning-latest	1p8
xai/grok-4.20-multi-agent	1pa
xai/grok-4.20-multi-agent-0309	1pa
xai/grok-4.20-multi-agent-beta-0309	1pb
xai/grok-4.20-multi-agent-beta-latest	1pc
xai/grok-4.20-multi-agent-experimental-beta-0304	1pc
xai/grok-4.20-multi-agent-experimental-beta-latest	1pc
xai/grok-4.20-multi-agent-latest	1pa
xai/grok-4.20-non-reasoning	1p7
xai/grok-4.20-non-reasoning-gv2	1p9
xai/grok-4.20-non-reasoning-latest	1p7
xai/grok-4.20-reasoning	1p6
xai/grok-4.20-reasoning-gv2	1p8
xai/grok-4.20-reasoning-latest	1p6
xai/grok-4.3	1p6
xai/grok-4.3-latest	1p6
xai/grok-4.5	1pd
xai/grok-4.5-latest	1pd
xai/grok-4.6	1pe
xai/grok-4.7	1pf
xai/grok-build-0.1	1pg
xai/grok-build-latest	1pd
xai/grok-code-fast	1pg
xai/grok-code-fast-1	1pg
xai/grok-code-fast-1-0825	1pg
xai/grok-imagine-image	1ph
xai/grok-imagine-image-2.0	1pi
xai/grok-imagine-image-2026-03-02	1ph
xai/grok-imagine-image-pro	1pj
xai/grok-imagine-image-quality	1pj
xai/grok-imagine-image-quality-20260403	1pj
xai/grok-imagine-image-quality-latest	1pj
xai/grok-imagine-video	1pk
xai/grok-imagine-video-1.5	1pl
xai/grok-imagine-video-1.5-2026-05-30	1pl
xai/grok-imagine-video-1.5-lite	1pm
xai/grok-imagine-video-1.5-preview	1pl
xai/grok-latest	1pf
xai/grok-voice-2.0	1pn
xai/grok-voice-3.0	1pn
xai/grok-voice-latest	1pn
xai/grok-voice-transcribe-1.0	1po
xai/grok-voice-transcribe-2.0	1po
zai.glm-4.7	1pp
zai.glm-4.7-flash	1pq
zai.glm-5	1pr
zai/glm-4-32b-0414-128k	1ps
zai/glm-4.5	1pt
zai/glm-4.5-air	1pu
zai/glm-4.5-airx	1pv
zai/glm-4.5-flash	1pw
zai/glm-4.5-x	1px
zai/glm-4.5v	1py
zai/glm-4.6	1pz
zai/glm-4.7	1pz
zai/glm-4.7-flash	1q0
zai/glm-5	1q1
zai/glm-5-code	1q2
zai/glm-5.1	1q3
zai/glm-5.2	1q4
zai/glm-5.3	1q5
zai/glm-5.3-flash	1q6
zai/glm-5v-turbo	1q7
zai/glm-flash-latest	1q6
zai/glm-latest	1q5

[[],111,"bedrock",112,2600,114,"image_generation",121,0.06]
[[],111,"bedrock",112,77,114,"image_generation",121,0.04]
[[200,214],74,0.009,111,"openai",114,"image_generation"]
[[],111,"bedrock",112,77,114,"image_generation",121,0.08]
[[200,214],74,0.013,111,"openai",114,"image_generation"]
[[],111,"bedrock",112,77,114,"image_generation",121,0.018]
[[],111,"bedrock",112,77,114,"image_generation",121,0.036]
[[],83,0.0000125,111,"bedrock",112,8191,113,8191,114,"chat",136,0.0000125]
[[],83,0.0000188,111,"bedrock",112,8191,113,8191,114,"chat",136,0.0000188]
[[],83,0.000002,111,"bedrock",112,256000,113,4096,114,"chat",136,0.000008]
[[],83,2e-7,111,"bedrock",112,256000,113,4096,114,"chat",136,4e-7]
[[208],83,5e-7,111,"bedrock",112,70000,113,4096,114,"chat",136,7e-7]
[[],111,"aiml",114,"image_generation",121,0.026]
[[],111,"aiml",114,"image_generation",121,0.052]
[[],111,"aiml",114,"image_generation",121,0.065]
[[],111,"aiml",114,"image_generation",121,0.063]
[[],111,"aiml",114,"image_generation",121,0.046]
[[],111,"aiml",114,"image_generation",121,0.033]
[[],111,"aiml",114,"image_generation",121,0.104]
[[],111,"aiml",114,"image_generation",121,0.004]
[[],111,"aiml",114,"image_generation",121,0.078]
[[],111,"aiml",114,"image_generation",121,0.195]
[[214],111,"aiml",114,"image_generation",121,0.054]
[[184,200,202,205,214],83,6e-8,111,"amazon_nova",112,300000,113,10000,114,"chat",136,2.4e-7]
[[184,202,205],83,3.5e-8,111,"amazon_nova",112,128000,113,10000,114,"chat",136,1.4e-7]
[[184,200,-203,205,214],83,0.0000025,111,"amazon_nova",112,1000000,113,10000,114,"chat",136,0.0000125]
[[184,200,202,205,214],83,8e-7,111,"amazon_nova",112,300000,113,10000,114,"chat",136,0.0000032]
[[171,172],64,0.000003,83,3.3e-7,111,"bedrock",112,256000,113,64000,114,"realtime",118,0.000012,136,0.00000275]
[[184,200,202,203,205,210,213,214],36,7.5e-8,53,1.3125e-7,83,3e-7,98,1.5e-7,102,5.25e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000025,151,0.00000125,154,0.000004375]
[[171,181,185,213],62,0.00014,74,0.00006,83,1.35e-7,104,0.0007,111,"bedrock",112,8172,114,"embedding",136,0,159,3072]
[[184,200,202,203,205,210,213,214],36,3.125e-7,64,0.00000125,76,0.00000125,83,0.00000125,98,6.25e-7,102,0.0000021875,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.00001,151,0.000005,154,0.0000175]
[[171,172],64,0.000003,83,3.3e-7,111,"bedrock",112,1000000,113,64000,114,"realtime",118,0.000012,136,0.00000275]
[[196],111,"bedrock",112,2600,114,"image_generation",121,0.06]
[[184,200,202,205,210,214],36,1.5e-8,83,6e-8,98,3e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,2.4e-7,151,1.2e-7]
[[184,202,205,210],36,8.75e-9,83,3.5e-8,98,1.75e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.4e-7,151,7e-8]
[[184,200,202,205,210,214],36,6.25e-7,53,0.00000109375,83,0.0000025,98,0.00000125,102,0.000004375,111,"bedrock_converse",112,1000000,113,10000,114,"chat",136,0.0000125,151,0.00000625,154,0.000021875]
[[184,200,202,205,210,214],36,2e-7,52,1e-7,53,3.5e-7,83,8e-7,98,4e-7,101,4e-7,102,0.0000014,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.0000032,151,0.0000016,153,0.0000016,154,0.0000056]
[[],79,0.001,83,0,111,"bedrock",112,32000,113,32000,114,"rerank",136,0]
[[],83,1e-7,111,"bedrock",112,8192,114,"embedding",136,0,159,1536]
[[181,185],74,0.00006,83,8e-7,111,"bedrock",112,128,114,"embedding",136,0,159,1024]
[[],83,2e-8,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]
[[],74,0,111,"bedrock",114,"image_generation",121,0.008]
[[],83,2e-7,111,"bedrock",112,42000,113,8000,114,"chat",136,6e-7]
[[],83,1.5e-7,111,"bedrock",112,42000,113,4000,114,"chat",136,2e-7]
[[],83,5e-7,111,"bedrock",112,42000,113,32000,114,"chat",136,0.0000015]
[[170,184,200,202,205,210],3,0.000001,36,8e-8,83,8e-7,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000004,160,2048]
[[184,200,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000015]
[[170,179,184,200,202,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000015]
[[170,179,184,200,202,203,205,210,214],3,0.0000045,36,3.6e-7,83,0.0000036,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000018]
[[170,179,184,200,202,203,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock_converse",112,200000,113,8192,114,"chat",136,0.000015]
[[184,205,210,214],3,0.00001875,36,0.0000015,83,0.000015,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000075]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,98,5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,4096]
[[170,179,184,193,194,199,200,202,203,205,210,211,214],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000005,160,4096]
[[167,-171,174,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[210],83,8e-7,111,"bedrock",112,100000,113,8191,114,"chat",136,0.0000024]
[[167,-171,179,184,189,190,194,197,199,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,160,512]
[[184,197,202,203,210,214],3,0.000034375,16,0.000055,36,0.00000275,83,0.0000275,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.0001375]
[[170,179,184,200,202,203,205,210,214],3,0.00001875,36,0.0000015,83,0.000015,111,"bedrock_converse",112,200000,113,32000,114,"chat",136,0.000075,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,197,199,200,202,203,205,210,211,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000025,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,194,197,199,200,202,203,205,210,211,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,160,2048,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,98,0.0000025,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00002,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,200,202,203,205,210,214],3,0.00000375,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,98,0.0000015,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,194,197,199,200,202,203,205,210,211,214],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000015,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000025,16,0.000004,36,1e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[],83,0.000008,111,"bedrock",112,100000,113,8191,114,"chat",136,0.000024]
[[210],83,0.000008,111,"bedrock",112,100000,113,8191,114,"chat",136,0.000024]
[[],83,1.5e-7,111,"anyscale",112,16384,113,16384,114,"chat",136,1.5e-7]
[[],83,0.000001,111,"anyscale",112,4096,113,4096,114,"chat",136,0.000001]
[[],83,1.5e-7,111,"anyscale",112,8192,113,8192,114,"chat",136,1.5e-7]
[[],83,2.5e-7,111,"anyscale",112,4096,113,4096,114,"chat",136,2.5e-7]
[[],83,1.5e-7,111,"anyscale",112,4096,113,4096,114,"chat",136,1.5e-7]
[[],83,0.000001,111,"anyscale",112,8192,113,8192,114,"chat",136,0.000001]
[[184],83,1.5e-7,111,"anyscale",112,16384,113,16384,114,"chat",136,1.5e-7]
[[184],83,9e-7,111,"anyscale",112,65536,113,65536,114,"chat",136,9e-7]
[[184,200,202,203,205,210,213,214],36,9.9e-8,83,3.96e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003311]
[[184,200,202,203,205,210,213,214],36,3.4375e-7,64,0.000001375,76,0.000001375,83,0.000001375,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000011]
[[184,200,202,205,210,214],36,1.575e-8,83,6.3e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,2.52e-7]
[[184,202,205,210],36,9.25e-9,83,3.7e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.48e-7]
[[184,200,202,205,210,214],36,2.1e-7,52,1.05e-7,83,8.4e-7,101,4.2e-7,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.00000336,153,0.00000168]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,160,512]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.000001375,36,1.1e-7,83,0.0000011,98,5.5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000055,151,0.00000275,160,4096]
[[167,-171,174,175,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.375e-7,4,6.875e-7,16,2.2e-7,17,0.0000011,36,1.1e-8,37,5.5e-8,83,1.1e-7,84,5.5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5.5e-7,137,0.00000275,160,512]
[[184,197,202,203,210,214],3,0.000034375,16,0.000055,36,0.00000275,83,0.0000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0001375]
[[167,-171,179,184,189,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,2048]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,1024]
[[167,-171,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,98,0.00000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,151,0.00001375,160,512]
[[167,-171,175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000055,16,0.0000088,36,2.2e-7,83,0.0000044,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000022,160,512]
[[167,-171,179,184,187,189,194,197,199,200,202,203,205,210,211,214],3,0.000004125,16,0.0000066,36,3.3e-7,83,0.0000033,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000165,160,1024]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000275,16,0.0000044,36,2.2e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,160,1024]
[[167,-171,174,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000275,16,0.0000044,36,1.1e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,160,512]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.000001375,16,0.0000022,36,1.1e-7,83,0.0000011,98,5.5e-7,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000055,151,0.00000275,160,4096]
[[167,-171,174,175,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.375e-7,4,6.875e-7,16,2.2e-7,17,0.0000011,36,1.1e-8,37,5.5e-8,83,1.1e-7,84,5.5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5.5e-7,137,0.00000275,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,194,197,199,200,202,203,205,210,211,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,2048,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,98,0.00000275,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,151,0.00001375,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000055,16,0.0000088,36,2.2e-7,83,0.0000044,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000022,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.000004125,16,0.0000066,18,0.0000132,19,0.00000825,36,3.3e-7,39,6.6e-7,83,0.0000033,87,0.0000066,98,0.00000165,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000165,140,0.00002475,151,0.00000825,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,194,197,199,200,202,203,205,210,211,214],3,0.000004125,16,0.0000066,36,3.3e-7,83,0.0000033,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.0000165,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000275,16,0.0000044,36,2.2e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000275,16,0.0000044,36,1.1e-7,83,0.0000022,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000011,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[],83,1.1e-7,111,"azure",112,8191,114,"embedding",136,0]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.000003,20,0.000006,36,1.2e-7,43,2.4e-7,83,0.0000024,91,0.0000048,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.0000015,20,0.000003,36,6e-8,43,1.2e-7,83,0.0000012,91,0.0000024,111,"azure",112,922000,113,128000,114,"chat",136,0.000006,144,0.000009,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214,215],36,5e-7,83,0.000005,111,"azure",112,272000,113,128000,114,"chat",136,0.00003]
[[184,198,200,202,203,205,208,210,214],36,3.75e-7,83,0.0000015,111,"azure",112,200000,113,100000,114,"responses",136,0.000006]
[[184,198,-203,203,205,208,210,214],83,0.000003,111,"azure",112,8192,113,1024,114,"chat",136,0.000012]
[[],56,0.033,111,"azure",114,"chat"]
[[],36,4.13e-7,83,0.00000165,111,"azure",114,"responses",136,0.0000066]
[[],83,0.0000033,111,"azure",114,"chat",136,0.0000132]
[[],36,5.5e-7,53,9.63e-7,83,0.0000022,98,0.0000011,102,0.00000385,111,"azure",114,"chat",136,0.0000088,151,0.0000044,154,0.0000154,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,1.1e-7,53,1.93e-7,83,4.4e-7,98,2.2e-7,102,7.7e-7,111,"azure",114,"chat",136,0.00000176,151,8.8e-7,154,0.00000308,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,2.8e-8,83,1.1e-7,98,5.5e-8,111,"azure",114,"chat",136,4.4e-7,151,2.2e-7]
[[184,198,205,210,214],3,0.00000138,36,0.000001375,83,0.00000275,98,0.000001375,111,"azure",112,128000,113,16384,114,"chat",136,0.000011,151,0.0000055]
[[],83,0.0000055,98,0.00000275,111,"azure",112,128000,113,4096,114,"chat",136,0.0000165,151,0.00000825]
[[184,198,202,205,210,214],36,0.000001375,83,0.00000275,98,0.000001375,111,"azure",112,128000,113,16384,114,"chat",136,0.000011,151,0.0000055]
[[184,198,202,205,210,214],36,8.3e-8,83,1.65e-7,98,8.3e-8,111,"azure",112,128000,113,16384,114,"chat",136,6.6e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[171,172,184,198,208,210],2,3.3e-7,36,3.3e-7,64,0.000011,83,6.6e-7,111,"azure",112,128000,113,4096,114,"realtime",118,0.000022,136,0.00000264]
[[171,172,184,198,208,210],31,0.0000025,36,0.00000275,64,0.000044,83,0.0000055,111,"azure",112,16000,113,4096,114,"realtime",118,0.000088,136,0.000022]
[[],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",114,"chat",136,0.000011,151,0.0000055,154,0.000022,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",112,272000,113,128000,114,"chat",136,0.000011,151,0.0000055,154,0.000022,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,1.38e-7,83,0.000001375,111,"azure",114,"responses",136,0.000011]
[[],36,2.75e-8,50,1.375e-8,53,4.95e-8,83,2.75e-7,98,1.375e-7,102,4.95e-7,111,"azure",114,"chat",136,0.0000022,151,0.0000011,154,0.00000396,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214],36,2.75e-8,50,1.375e-8,53,4.95e-8,83,2.75e-7,98,1.375e-7,102,4.95e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.0000022,151,0.0000011,154,0.00000396,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,5.5e-9,50,2.75e-9,83,5.5e-8,98,2.75e-8,111,"azure",114,"chat",136,4.4e-7,151,2.2e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214],36,5.5e-9,50,2.75e-9,83,5.5e-8,98,2.75e-8,111,"azure",112,272000,113,128000,114,"chat",136,4.4e-7,151,2.2e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],83,0.0000165,98,0.00000825,111,"azure",114,"responses",136,0.000132,151,0.000066,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,195,198,200,202,203,205,208,210,214],36,1.375e-7,50,6.875e-8,53,2.75e-7,83,0.000001375,98,6.875e-7,102,0.00000275,111,"azure",112,272000,113,128000,114,"chat",136,0.000011,151,0.0000055,154,0.000022,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,202,203,205,210],36,1.375e-7,83,0.000001375,111,"azure",112,111616,113,16384,114,"chat",136,0.000011]
[[184,193,198,200,202,203,205,-209,210,214],36,1.375e-7,83,0.000001375,111,"azure",112,272000,113,128000,114,"responses",136,0.000011]
[[],36,1.375e-7,83,0.000001375,111,"azure",114,"responses",136,0.000011]
[[184,193,198,200,202,203,205,-209,210,214],36,2.75e-8,83,2.75e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.0000022]
[[],36,1.925e-7,50,9.625e-8,53,3.85e-7,83,0.000001925,98,9.625e-7,102,0.00000385,111,"azure",114,"chat",136,0.0000154,151,0.0000077,154,0.0000308,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,202,205,210],36,1.925e-7,83,0.000001925,111,"azure",112,111616,113,16384,114,"chat",136,0.0000154]
[[],36,1.925e-7,83,0.000001925,111,"azure",114,"responses",136,0.0000154]
[[],83,0.0000231,98,0.00001155,111,"azure",114,"responses",136,0.0001848,151,0.0000924,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,1.925e-7,53,3.85e-7,83,0.000001925,102,0.00000385,111,"azure",114,"responses",136,0.0000154,154,0.0000308,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,191,193,195,198,200,202,203,205,208,210,214,216],36,2.75e-7,43,5.5e-7,44,2.75e-7,50,1.43e-7,53,5.5e-7,83,0.00000275,91,0.0000055,92,0.00000275,98,0.000001375,102,0.0000055,111,"azure",112,922000,113,128000,114,"chat",136,0.0000165,144,0.00002475,145,0.000012375,151,0.00000825,154,0.000033]
[[],36,8.25e-8,50,4.125e-8,53,1.65e-7,83,8.25e-7,98,4.125e-7,102,0.00000165,111,"azure",114,"chat",136,0.00000495,151,0.000002475,154,0.0000099,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,2.2e-8,50,1.1e-8,83,2.2e-7,98,1.1e-7,111,"azure",114,"chat",136,0.000001375,151,6.875e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],83,0.000033,91,0.000066,92,0.000033,98,0.0000165,111,"azure",114,"responses",136,0.000198,144,0.000297,145,0.0001485,151,0.000099,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,5.5e-7,43,0.0000011,44,5.5e-7,50,2.75e-7,53,0.000001375,83,0.0000055,91,0.000011,92,0.0000055,98,0.00000275,102,0.00001375,111,"azure",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495,145,0.00002475,151,0.0000165,154,0.0000825,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214,215],36,5.5e-7,43,0.0000011,44,5.5e-7,50,2.75e-7,53,0.000001375,83,0.0000055,91,0.000011,92,0.0000055,98,0.00000275,102,0.00001375,111,"azure",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495,145,0.00002475,151,0.0000165,154,0.0000825,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.0000055,20,0.000011,24,0.000022,29,0.000011,36,4.4e-7,43,8.8e-7,47,0.00000176,53,8.8e-7,83,0.0000044,91,0.0000088,95,0.0000176,102,0.0000088,111,"azure",112,922000,113,128000,114,"chat",136,0.000022,144,0.000033,148,0.000066,154,0.000044,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,2.75e-7,20,5.5e-7,24,0.0000011,29,5.5e-7,36,2.2e-8,43,4.4e-8,47,8.8e-8,53,4.4e-8,83,2.2e-7,91,4.4e-7,95,8.8e-7,102,4.4e-7,111,"azure",112,922000,113,128000,114,"chat",136,0.00000132,144,0.00000198,148,0.00000396,154,0.00000264,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.00000275,20,0.0000055,24,0.000011,29,0.0000055,36,2.2e-7,43,4.4e-7,47,8.8e-7,53,4.4e-7,83,0.0000022,91,0.0000044,95,0.0000088,102,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.0000132,144,0.0000198,148,0.0000396,154,0.0000264,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,-190,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.000015,20,0.00003,36,0.0000012,43,0.0000024,83,0.000012,91,0.000024,111,"azure",112,922000,113,128000,114,"chat",136,0.00006,144,0.00009,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,1.5e-7,20,3e-7,36,1.2e-8,43,2.4e-8,83,1.2e-7,91,2.4e-7,111,"azure",112,922000,113,128000,114,"chat",136,6e-7,144,9e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.000003,20,0.000006,36,2.4e-7,43,4.8e-7,83,0.0000024,91,0.0000048,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,202,210,214],36,0.00000825,83,0.0000165,98,0.00000825,111,"azure",112,200000,113,100000,114,"chat",136,0.000066,151,0.000033]
[[],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",114,"chat",136,0.00000484,151,0.00000242]
[[184,198,202,-215],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",112,128000,113,65536,114,"chat",136,0.00000484,151,0.00000242]
[[],36,5.5e-7,83,0.0000022,98,0.0000011,111,"azure",112,200000,113,100000,114,"chat",136,0.0000088,151,0.0000044,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],36,0.00000275,83,0.000011,111,"azure",114,"chat",136,0.000044]
[[202,203,210,-215],36,6.05e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242]
[[],36,3.03e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],83,1.43e-7,111,"azure",114,"embedding"]
[[],83,2.2e-8,111,"azure",114,"embedding"]
[[],83,1.1e-7,111,"azure",114,"embedding"]
[[184,198,202,205,210,214],36,0.00000125,83,0.0000025,98,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005]
[[184,198,205,210,214],36,0.00000125,83,0.0000025,98,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005]
[[184,198,205,210,214],83,1.5e-7,111,"azure",112,128000,113,16384,114,"chat",136,6e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,195,198,200,202,203,205,208,210,214],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,-209,210,214],36,1.25e-7,83,0.00000125,111,"azure",112,272000,113,128000,114,"responses",136,0.00001]
[[184,193,198,200,202,203,205,-209,210,214],36,2.5e-8,83,2.5e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.000002]
[[184,210],83,5e-7,111,"azure",112,4097,113,4096,114,"chat",136,0.0000015]
[[184,198,210],83,0.00001,111,"azure",112,128000,113,4096,114,"chat",136,0.00003]
[[184,198,210],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]
[[184,198,210,214],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]
[[210,214],83,0.000011,111,"azure",112,128000,113,4096,114,"chat",136,0.000033]
[[184,193,198,202,205,208,210,214,-216],36,5e-7,53,8.75e-7,83,0.000002,98,0.000001,102,0.0000035,111,"azure",112,1047576,113,32768,114,"chat",136,0.000008,151,0.000004,154,0.000014,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,202,205,208,210,214,-216],36,1e-7,53,1.75e-7,83,4e-7,98,2e-7,102,7e-7,111,"azure",112,1047576,113,32768,114,"chat",136,0.0000016,151,8e-7,154,0.0000028,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,202,205,208,210,214],36,2.5e-8,83,1e-7,98,5e-8,111,"azure",112,1047576,113,32768,114,"chat",136,4e-7,151,2e-7]
[[184,198,202,210,214],83,0.000005,98,0.0000025,111,"azure",112,128000,113,4096,114,"chat",136,0.000015,151,0.0000075]
[[172,184,193,198,-203,-204,-206,208,210,-215],64,0.00004,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.00008,136,0.00001]
[[184,198,202,205,210,214],36,7.5e-8,83,1.5e-7,98,7.5e-8,111,"azure",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[172,184,193,198,-203,-204,-206,208,210,-215],64,0.00001,83,1.5e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,6e-7]
[[171,172,184,198,208,210],2,3e-7,36,3e-7,64,0.00001,83,6e-7,111,"azure",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[],64,0.000003,83,0.00000125,111,"azure",112,16000,113,2000,114,"audio_transcription",136,0.000005]
[[],83,6e-7,111,"azure",114,"audio_speech",118,0.000012,129,0.00025,136,0.00001]
[[171,172,184,198,208,210],36,0.0000025,64,0.00004,83,0.000005,111,"azure",112,16000,113,4096,114,"realtime",118,0.00008,136,0.00002]
[[],64,0.000006,83,0.0000025,111,"azure",112,16000,113,2000,114,"audio_transcription",136,0.00001]
[[184,193,198,200,202,203,205,208,210,214],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[202,214],36,1.25e-7,83,0.00000125,111,"azure",112,128000,113,16384,114,"chat",136,0.00001]
[[184,193,198,200,202,203,205,208,210,214],36,1.25e-7,83,0.00000125,111,"azure",112,272000,113,128000,114,"responses",136,0.00001]
[[184,193,198,200,202,203,205,208,210,214],36,2.5e-8,50,1.25e-8,53,4.5e-8,83,2.5e-7,98,1.25e-7,102,4.5e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.000002,151,0.000001,154,0.0000036,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214],36,5e-9,50,2.5e-9,83,5e-8,98,2.5e-8,111,"azure",112,272000,113,128000,114,"chat",136,4e-7,151,2e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,200,202,203,205,208,210,214],83,0.000015,98,0.0000075,111,"azure",112,272000,113,128000,114,"responses",136,0.00012,151,0.00006,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,191,193,195,198,200,202,203,205,208,210,214],36,1.25e-7,50,6.25e-8,53,2.5e-7,83,0.00000125,98,6.25e-7,102,0.0000025,111,"azure",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,154,0.00002,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,202,203,205,210],36,1.25e-7,83,0.00000125,111,"azure",112,111616,113,16384,114,"chat",136,0.00001]
[[184,193,198,200,202,203,205,-209,210,214],36,1.25e-7,53,2.5e-7,83,0.00000125,102,0.0000025,111,"azure",112,272000,113,128000,114,"responses",136,0.00001,154,0.00002]
[[184,193,198,200,202,203,205,-209,210,214],36,2.5e-8,53,4.5e-8,83,2.5e-7,102,4.5e-7,111,"azure",112,272000,113,128000,114,"responses",136,0.000002,154,0.0000036]
[[184,193,198,200,202,203,205,208,210,214],36,1.75e-7,50,8.75e-8,53,3.5e-7,83,0.00000175,98,8.75e-7,102,0.0000035,111,"azure",112,272000,113,128000,114,"chat",136,0.000014,151,0.000007,154,0.000028,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,202,205,210],36,1.75e-7,83,0.00000175,111,"azure",112,111616,113,16384,114,"chat",136,0.000014]
[[184,193,198,200,202,203,205,208,210,214],36,1.75e-7,83,0.00000175,111,"azure",112,272000,113,128000,114,"responses",136,0.000014]
[[184,193,198,200,202,203,205,208,210,214,215],83,0.000021,98,0.0000105,111,"azure",112,272000,113,128000,114,"responses",136,0.000168,151,0.000084,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214],36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,111,"azure",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,191,193,195,198,200,202,203,205,208,210,214,216],36,2.5e-7,43,5e-7,44,2.5e-7,46,2.5e-7,47,0.000001,50,1.3e-7,53,5e-7,83,0.0000025,91,0.000005,92,0.0000025,94,0.0000025,95,0.00001,98,0.00000125,101,0.00000125,102,0.000005,111,"azure",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225,145,0.00001125,147,0.00001125,148,0.000045,151,0.0000075,153,0.0000075,154,0.00003]
[[184,193,195,198,200,202,203,205,208,210,214,215,216],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.5e-7,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.0000015,111,"azure",112,272000,113,128000,114,"chat",136,0.0000045,151,0.00000225,153,0.00000225,154,0.000009,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,195,198,200,202,203,205,208,210,214,215,216],36,2e-8,50,1e-8,52,1e-8,83,2e-7,98,1e-7,101,1e-7,111,"azure",112,272000,113,128000,114,"chat",136,0.00000125,151,6.25e-7,153,6.25e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,-206,208,210,214,215],36,0.000003,43,0.000006,83,0.00003,91,0.00006,92,0.00003,94,0.00003,98,0.000015,101,0.000015,111,"azure",112,922000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,147,0.000135,151,0.00009,153,0.00009,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,5e-7,43,0.000001,44,5e-7,47,0.000002,50,2.5e-7,52,2.5e-7,53,0.00000125,83,0.000005,91,0.00001,92,0.000005,94,0.000005,95,0.00002,98,0.0000025,101,0.0000025,102,0.0000125,111,"azure",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,148,0.00009,151,0.000015,154,0.000075,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214,215],36,5e-7,43,0.000001,44,5e-7,47,0.000002,50,2.5e-7,52,2.5e-7,53,0.00000125,83,0.000005,91,0.00001,92,0.000005,94,0.000005,95,0.00002,98,0.0000025,101,0.0000025,102,0.0000125,111,"azure",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,148,0.00009,151,0.000015,154,0.000075,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-189,-192,193,-196,198,200,202,203,-206,208,210,214,215,216],36,0.000003,43,0.000006,83,0.00003,91,0.00006,111,"azure",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,-206,208,210,214,215],36,0.000003,43,0.000006,83,0.00003,91,0.00006,111,"azure",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.000005,20,0.00001,24,0.00002,29,0.00001,36,4e-7,43,8e-7,47,0.0000016,53,8e-7,83,0.000004,91,0.000008,95,0.000016,102,0.000008,111,"azure",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,148,0.00006,154,0.00004,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,2.5e-7,20,5e-7,23,2.5e-7,24,0.000001,28,1.25e-7,29,5e-7,36,2e-8,43,4e-8,46,2e-8,47,8e-8,52,1e-8,53,4e-8,83,2e-7,91,4e-7,94,2e-7,95,8e-7,101,1e-7,102,4e-7,111,"azure",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018,147,9e-7,148,0.0000036,153,6e-7,154,0.0000024,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.000005,20,0.00001,23,0.000005,24,0.00002,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,46,4e-7,47,0.0000016,52,2e-7,53,8e-7,83,0.000004,91,0.000008,94,0.000004,95,0.000016,101,0.000002,102,0.000008,111,"azure",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,147,0.000015,148,0.00006,153,0.00001,154,0.00004,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.0000025,20,0.000005,23,0.0000025,24,0.00001,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,46,2e-7,47,8e-7,52,1e-7,53,4e-7,83,0.000002,91,0.000004,94,0.000002,95,0.000008,101,0.000001,102,0.000004,111,"azure",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,147,0.000009,148,0.000036,153,0.000006,154,0.000024,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,-190,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.0000125,20,0.000025,23,0.0000125,28,0.00000625,36,0.000001,43,0.000002,46,0.000001,52,5e-7,83,0.00001,91,0.00002,94,0.00001,101,0.000005,111,"azure",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,147,0.0000375,153,0.000025,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,1.25e-7,20,2.5e-7,23,1.25e-7,28,6.25e-8,36,1e-8,43,2e-8,46,1e-8,52,5e-9,83,1e-7,91,2e-7,94,1e-7,101,5e-8,111,"azure",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,147,3.75e-7,153,2.5e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.0000025,20,0.000005,23,0.0000025,24,0.00001,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,46,2e-7,47,8e-7,52,1e-7,53,4e-7,83,0.000002,91,0.000004,94,0.000002,95,0.000008,101,0.000001,102,0.000004,111,"azure",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,147,0.0000075,148,0.00003,153,0.000005,154,0.00002,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.0000025,20,0.000005,23,0.0000025,28,0.00000125,36,1e-7,43,2e-7,46,1e-7,52,5e-8,83,0.000002,91,0.000004,94,0.000002,101,0.000001,111,"azure",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,147,0.0000075,153,0.000005,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"azure",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[172,184,193,198,-203,-204,-206,208,210,-215],64,0.000032,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]
[[171,172,184,193,198,-203,-204,-206,208,210,-215],64,0.000032,83,0.0000025,111,"azure",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]
[[172,184,193,198,-203,-204,-206,208,210,-215],64,0.00001,83,6e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]
[[171,172,184,193,198,-203,-204,-206,208,210,-215],64,0.00001,83,6e-7,111,"azure",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]
[[184,193,198,200,202,203,205,208,210,214,215],36,5e-7,83,0.000005,111,"azure",112,128000,113,128000,114,"chat",136,0.00003]
[[],35,0.0000025,36,0.00000125,76,0.00001,83,0.000005,111,"azure",114,"image_generation",124,0.00004]
[[],35,2.5e-7,36,2e-7,76,0.0000025,83,0.000002,111,"azure",114,"image_generation",124,0.000008]
[[],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure",114,"image_generation",124,0.000032,136,0.00001]
[[200,214],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure",114,"image_generation",124,0.00003]
[[171,172,184],81,0.000833333333333,111,"azure",114,"realtime"]
[[171,193],81,0.000283333333333,111,"azure",112,32000,113,4096,114,"audio_transcription"]
[[171,172,184,198,208,210],2,0.000004,31,4e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000016]
[[171,172,184,198,208,210],2,4e-7,31,4e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000024]
[[171,172,184,198,202,203,208,210],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"azure",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000024]
[[171,172,184,198,202,203,208,210],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[171,172,184,198,208,210],2,3e-7,31,3e-7,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[171,172,193],81,0.000566666666667,111,"azure",112,32000,113,4096,114,"realtime"]
[[171,172,193],81,0.0005666666666666667,111,"azure",112,32000,113,4096,114,"realtime"]
[[171],81,0.0002833333333333333,111,"azure",112,32000,113,4096,114,"audio_transcription"]
[[171,193],81,0.000075,111,"azure",114,"audio_transcription"]
[[],78,8.39233e-8,111,"azure",114,"image_generation",136,0]
[[],78,7.19343e-8,111,"azure",114,"image_generation",136,0]
[[],78,1.59263611e-7,111,"azure",114,"image_generation",127,0]
[[],78,3.173828125e-8,111,"azure",114,"image_generation",127,0]
[[],78,1.58945719e-7,111,"azure",114,"image_generation",127,0]
[[],78,3.1575520833e-8,111,"azure",114,"image_generation",127,0]
[[],78,1.0490417e-8,111,"azure",114,"image_generation",127,0]
[[],78,2.0751953125e-9,111,"azure",114,"image_generation",127,0]
[[],78,1.0172526e-8,111,"azure",114,"image_generation",127,0]
[[],78,2.0345052083e-9,111,"azure",114,"image_generation",127,0]
[[],78,4.0054321e-8,111,"azure",114,"image_generation",127,0]
[[],78,8.056640625e-9,111,"azure",114,"image_generation",127,0]
[[],78,7.9752604167e-9,111,"azure",114,"image_generation",127,0]
[[184],83,0.000008,111,"azure",112,32000,113,32000,114,"chat",136,0.000024]
[[214],83,1.4e-7,111,"azure",112,200000,113,32768,114,"chat",136,0]
[[184,198,202,203,210,214],36,0.0000075,83,0.000015,111,"azure",112,200000,113,100000,114,"chat",136,0.00006]
[[184,198,202,203,210,214],36,0.0000075,83,0.000015,98,0.0000075,111,"azure",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]
[[184,198,202,203,-215],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,128000,113,65536,114,"chat",136,0.0000044,151,0.0000022]
[[184,-199,202,203,205,210,214],36,5e-7,83,0.000002,98,0.000001,111,"azure",112,200000,113,100000,114,"chat",136,0.000008,151,0.000004,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,198,200,202,203,205,208,210,214,215],36,0.0000025,83,0.00001,111,"azure",112,200000,113,100000,114,"responses",136,0.00004,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[202,203,205,210,-215],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]
[[202,203,210,-215],36,5.5e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]
[[184,-199,-203,203,205,210,214],83,0.00002,98,0.00001,111,"azure",112,200000,113,100000,114,"responses",136,0.00008,151,0.00004,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-199,202,203,205,210,214],36,2.75e-7,83,0.0000011,98,5.5e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],111,"azure",114,"video_generation",156,0.1]
[[],111,"azure",114,"video_generation",156,0.3]
[[],111,"azure",114,"video_generation",156,0.5]
[[],81,0.0002777778,111,"azure",114,"audio_transcription",129,0]
[[],72,0.000015,111,"azure",114,"audio_speech"]
[[],72,0.00003,111,"azure",114,"audio_speech"]
[[],78,0,111,"azure",114,"image_generation",136,0]
[[],78,4.19617e-8,111,"azure",114,"image_generation",136,0]
[[],78,4.79562e-8,111,"azure",114,"image_generation",136,0]
[[],83,1.43e-7,111,"azure",112,8192,114,"embedding",136,0]
[[],83,2.2e-8,111,"azure",112,8192,114,"embedding",136,0]
[[],83,1.1e-7,111,"azure",112,8192,114,"embedding",136,0]
[[],72,0.000033,111,"azure",114,"audio_speech"]
[[184,193,195,198,200,202,203,205,208,210,214],36,1.71875e-7,83,0.00000171875,111,"azure",112,272000,113,128000,114,"chat",136,0.00001375]
[[202,203,205,210,-215],36,7.57e-7,83,0.000001513,111,"azure",112,200000,113,100000,114,"chat",136,0.00000605]
[[],83,1.63e-7,111,"azure",112,8191,114,"embedding",136,0]
[[],83,2.5e-8,111,"azure",112,8191,114,"embedding",136,0]
[[184,193,198,202,205,208,210,214,-216],36,5.5e-7,53,9.63e-7,83,0.0000022,98,0.0000011,102,0.00000385,111,"azure",112,1047576,113,32768,114,"chat",136,0.0000088,151,0.0000044,154,0.0000154,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,202,205,208,210,214,-216],36,1.1e-7,53,1.93e-7,83,4.4e-7,98,2.2e-7,102,7.7e-7,111,"azure",112,1047576,113,32768,114,"chat",136,0.00000176,151,8.8e-7,154,0.00000308,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,202,205,208,210,214],36,2.8e-8,83,1.1e-7,98,5.5e-8,111,"azure",112,1047576,113,32768,114,"chat",136,4.4e-7,151,2.2e-7]
[[179,184,-190,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.00001375,20,0.0000275,36,0.0000011,43,0.0000022,83,0.000011,91,0.000022,111,"azure",112,922000,113,128000,114,"chat",136,0.000055,144,0.0000825,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,1.375e-7,20,2.75e-7,36,1.1e-8,43,2.2e-8,83,1.1e-7,91,2.2e-7,111,"azure",112,922000,113,128000,114,"chat",136,5.5e-7,144,8.25e-7,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,195,198,200,202,203,205,208,210,214,215,216],3,0.00000275,20,0.0000055,24,0.000011,29,0.0000055,36,2.2e-7,43,4.4e-7,47,8.8e-7,53,4.4e-7,83,0.0000022,91,0.0000044,95,0.0000088,102,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165,148,0.000033,154,0.000022,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.00000275,20,0.0000055,36,1.1e-7,43,2.2e-7,83,0.0000022,91,0.0000044,111,"azure",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[179,184,189,-192,193,-196,198,200,202,203,205,208,210,214,215,216],3,0.000001375,20,0.00000275,36,5.5e-8,43,1.1e-7,83,0.0000011,91,0.0000022,111,"azure",112,922000,113,128000,114,"chat",136,0.0000055,144,0.00000825,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214,215],36,5.5e-7,83,0.0000055,111,"azure",112,128000,113,128000,114,"chat",136,0.000033]
[[171,172,184,198,208,210],31,4.4e-7,35,5.5e-7,36,4.4e-7,64,0.0000352,76,0.0000055,83,0.0000044,111,"azure",112,32000,113,4096,114,"realtime",118,0.0000704,136,0.0000176]
[[171,172,184,198,202,203,208,210],31,4.4e-7,35,5.5e-7,36,4.4e-7,64,0.0000352,76,0.0000055,83,0.0000044,111,"azure",112,32000,113,4096,114,"realtime",118,0.0000704,136,0.0000264]
[[171,172,184,198,202,203,208,210],31,3.3e-7,35,8.8e-8,36,6.6e-8,64,0.000011,76,8.8e-7,83,6.6e-7,111,"azure",112,32000,113,4096,114,"realtime",118,0.000022,136,0.00000264]
[[184,-199,202,203,205,210,214],36,5.5e-7,83,0.0000022,98,0.0000011,111,"azure",112,200000,113,100000,114,"chat",136,0.0000088,151,0.0000044,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,-199,202,203,205,210,214],36,3.03e-7,83,0.00000121,98,6.05e-7,111,"azure",112,200000,113,100000,114,"chat",136,0.00000484,151,0.00000242,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[],81,0.0001,111,"azure",114,"audio_transcription",129,0.0001]
[[193,-201],83,3e-7,111,"azure_ai",112,256000,113,4096,114,"chat",136,9e-7]
[[181],76,4e-7,83,8e-8,111,"azure_ai",112,128000,114,"embedding",136,0,159,2048]
[[181],76,4e-7,83,1.2e-7,111,"azure_ai",112,128000,114,"embedding",136,0,159,2048]
[[184,-201,203,210],83,8e-7,111,"azure_ai",112,128000,113,64000,114,"chat",136,0.0000032]
[[181],83,1e-7,111,"azure_ai",112,512,114,"embedding",136,0,159,1024]
[[],111,"azure_ai",114,"ocr",115,0.0015]
[[184,-201,202,203,210],36,1.4e-8,83,4.4e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.00000132]
[[],111,"azure_ai",112,5000,114,"image_generation",121,0.04]
[[],78,5e-8,111,"azure_ai",112,32000,114,"image_generation"]
[[184,-201,202,203,210],36,3.1e-7,83,6.2e-7,111,"azure_ai",112,163840,113,163840,114,"chat",136,0.00000185]
[[184,-201,202,203,210],36,3e-8,83,1.5e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,3.1e-7]
[[184,-201,202,203,210],36,1.65e-7,83,0.000001925,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.000003828]
[[184,-201,202,203,210],36,8e-9,83,3.75e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.0000015]
[[184,-201,202,203,210],36,2.2e-7,83,0.0000011,111,"azure_ai",112,200000,113,128000,114,"chat",136,0.00000352]
[[184,-201,202,203,210],36,2.86e-7,83,0.00000154,111,"azure_ai",112,202800,113,131072,114,"chat",136,0.00000484]
[[184,-201,202,203,210],36,1.5e-7,83,0.00000154,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.00000484]
[[184,-201,202,203,210],36,2.31e-7,83,0.00000231,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.00000726]
[[184,-201,202,203,210],36,3.25e-7,83,0.00000175,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.0000055]
[[184,-201,202,203,210],36,3.8e-8,83,1.88e-7,111,"azure_ai",112,1048576,113,131072,114,"chat",136,6.25e-7]
[[184,198,-201,202,203,205,210],36,8.2e-8,83,1.65e-7,111,"azure_ai",112,131072,113,131072,114,"chat",136,6.6e-7]
[[184,-201,202,203,210],36,1.9e-7,83,0.0000011,111,"azure_ai",112,1048576,113,1048576,114,"chat",136,0.00000446]
[[184,-201,202,203,210,214],36,1.1e-7,83,6.6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000033]
[[184,-201,202,203,210,214],36,1.76e-7,83,0.000001045,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000044]
[[184,-201,202,203,210,214],36,2.1e-7,83,0.00000105,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000044]
[[184,-201,202,203,210,214],36,3e-7,83,0.000003,111,"azure_ai",112,1048576,113,131072,114,"chat",136,0.000015]
[[184,-201,202,203,210],36,3.3e-8,83,3.3e-7,111,"azure_ai",112,1000000,113,1000000,114,"chat",136,0.00000132]
[[184,-201,202,203,210,214],36,6.6e-8,83,3.3e-7,111,"azure_ai",112,512000,113,512000,114,"chat",136,0.00000132]
[[184,-201,202,203,210],36,1.3e-7,83,6.6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.00000264]
[[184,-201,202,203,210,-215],36,1e-8,83,6e-8,111,"azure_ai",112,262144,114,"chat",136,2.2e-7]
[[184,-201,210],83,7.1e-7,111,"azure_ai",112,128000,113,8192,114,"chat",136,7.1e-7]
[[184,-201,210,214],83,2.5e-7,111,"azure_ai",112,1000000,113,1000000,114,"chat",136,0.000001]
[[184,-201,210,214],83,2e-7,111,"azure_ai",112,10000000,113,16384,114,"chat",136,7.8e-7]
[[184,202,203,210,214],36,2e-8,83,2e-7,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.0000012]
[[184,-201,202,203,210],36,6e-8,83,6e-7,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.0000035]
[[-201,203,210],83,0.00000135,111,"azure_ai",112,128000,113,8192,114,"chat",136,0.0000054]
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",121,0.048,124,0.000047]
[[],76,0.00000175,83,0.00000175,111,"azure_ai",112,32000,114,"image_generation",121,0.02,124,0.0000195]
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",121,0.1085,124,0.000106]
[[],76,0.000008,83,0.000005,111,"azure_ai",112,32000,114,"image_generation",124,0.000038]
[[],76,0.0000025,83,0.00000175,111,"azure_ai",112,32000,114,"image_generation",124,0.000019]
[[184,-201,202,203,210],36,2e-7,83,0.000002,111,"azure_ai",112,256000,113,64000,114,"chat",136,0.000008]
[[],83,4.2e-8,111,"azure_ai",112,32768,114,"evaluation",136,0]
[[184,-201,210,-215],83,1.25e-7,111,"azure_ai",112,16384,113,16384,114,"chat",136,5e-7]
[[184,-201],83,7.5e-8,111,"azure_ai",112,131072,113,4096,114,"chat",136,3e-7]
[[171,184,-201,214],64,0.000004,83,8e-8,111,"azure_ai",112,131072,113,4096,114,"chat",136,3.2e-7]
[[184,-201,203,210],83,1.25e-7,111,"azure_ai",112,32768,113,4096,114,"chat",136,5e-7]
[[167,-171,179,184,-190,190,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,-190,190,194,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,200,202,203,205,210,214],3,0.00000125,16,0.000002,36,1e-7,83,0.000001,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000005,160,4096]
[[167,-171,179,183,184,189,190,200,202,203,205,-207,210,214,216],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"azure_ai",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,-190,190,194,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00005,160,512]
[[170,179,184,197,200,202,203,205,210,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000025,160,4096]
[[167,-171,179,184,187,189,197,200,202,203,205,210,214],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,160,2048,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000025,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,194,200,202,203,205,-207,210,214,216],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00002,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,194,200,202,203,205,-207,210,214,216],3,0.00001,16,0.000016,36,4e-7,83,0.000008,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00004,160,512,166,{"search_context_size_high":0.02,"search_context_size_low":0.02,"search_context_size_medium":0.02}]
[[170,179,184,200,202,203,205,210,214],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"azure_ai",112,200000,113,64000,114,"chat",136,0.000015,160,1024]
[[167,-171,179,184,187,189,197,200,202,203,205,210,214],3,0.00000375,16,0.000006,36,3e-7,83,0.000003,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.000015,160,1024]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00001,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,200,202,203,205,-207,210,214,216],3,0.0000025,16,0.000004,36,1e-7,83,0.000002,111,"azure_ai",112,1000000,113,128000,114,"chat",136,0.00001,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,198,200,202,203,205,208,210,214],36,3.75e-7,83,0.0000015,111,"azure_ai",112,200000,113,100000,114,"responses",136,0.000006]
[[184,-201,210],83,0.0000025,111,"azure_ai",112,131072,113,8182,114,"chat",136,0.00001]
[[],79,0.002,83,0,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]
[[],79,0.0025,83,0,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]
[[],83,2e-8,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]
[[],83,5e-8,111,"azure_ai",112,32768,113,32768,114,"rerank",136,0]
[[184,-201,202,203,210],36,2.8e-8,83,1.9e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,5.1e-7]
[[184,-201,202,203,210],36,1.45e-7,83,0.00000174,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.00000348]
[[-201],83,0.00000135,111,"azure_ai",114,"chat",136,0.0000054]
[[-201],83,0.00000114,111,"azure_ai",114,"chat",136,0.00000456]
[[-201],83,0.00000123,111,"azure_ai",114,"chat",136,0.00000494]
[[170,184,-201,202,203,210],83,5.8e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.00000168]
[[184,-201,202,203,210],36,6e-9,83,3e-7,111,"azure_ai",112,1000000,113,384000,114,"chat",136,0.0000012]
[[],111,"azure_ai",114,"ocr",115,0.01]
[[181],76,4.7e-7,83,1.2e-7,111,"azure_ai",112,128000,114,"embedding",136,0,159,3072]
[[],111,"azure_ai",112,32000,114,"image_generation",121,0.04]
[[184,191,193,195,198,200,202,203,205,208,210,214,215,216],36,2.5e-7,43,5e-7,47,0.000001,53,5e-7,83,0.0000025,91,0.000005,95,0.00001,102,0.000005,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225,148,0.000045,154,0.00003]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,7.5e-8,53,1.5e-7,83,7.5e-7,102,0.0000015,111,"azure_ai",112,272000,113,128000,114,"chat",136,0.0000045,154,0.000009]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,2e-8,53,4e-8,83,2e-7,102,4e-7,111,"azure_ai",112,272000,113,128000,114,"chat",136,0.00000125,154,0.0000025]
[[184,191,193,-196,198,200,202,203,-206,208,210,214,215,216],36,0.000003,43,0.000006,47,0.000012,53,0.000006,83,0.00003,91,0.00006,95,0.00012,102,0.00006,111,"azure_ai",112,922000,113,128000,114,"responses",136,0.00018,144,0.00027,148,0.00054,154,0.00036]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,5e-7,43,0.000001,47,0.000002,53,0.000001,83,0.000005,91,0.00001,95,0.00002,102,0.00001,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045,148,0.00009,154,0.00006]
[[179,184,-190,-192,193,-196,198,200,201,202,203,205,208,210,214,215,216],3,0.0000125,20,0.000025,36,0.000001,43,0.000002,83,0.00001,91,0.00002,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,195,198,200,201,202,203,205,208,210,214,215,216],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"azure_ai",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,195,198,200,201,202,203,205,208,210,214,215,216],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,214,215,216],3,0.0000025,20,0.000005,36,1e-7,43,2e-7,83,0.000002,91,0.000004,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,214,215,216],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"azure_ai",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[184,193,198,200,202,203,205,208,210,214,215],36,5e-7,83,0.000005,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.00003]
[[214],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"azure_ai",114,"image_generation",124,0.00003]
[[184,198,-201,205,210],83,1.5e-7,111,"azure_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[-201],83,0.000003,111,"azure_ai",114,"chat",136,0.000015]
[[-201],83,2.5e-7,111,"azure_ai",114,"chat",136,0.00000127]
[[184,-201,205,210,215],83,0.000003,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.000015]
[[184,-201,205,210,215],83,2e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,5e-7]
[[184,-201,203,205,210,215],83,2e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,5e-7]
[[184,-201,202,205,210,214,215],36,0.00000125,83,0.00000125,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.0000025]
[[184,-201,202,203,205,210,214,215],36,0.00000125,83,0.00000125,111,"azure_ai",112,262000,113,8192,114,"chat",136,0.0000025]
[[-201],83,2e-7,111,"azure_ai",114,"chat",136,5e-7]
[[184,-201,202,203,205,210,214,215],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"azure_ai",112,200000,113,8192,114,"chat",136,0.0000025,140,0.000005]
[[184,-201,202,203,205,210,214,215],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"azure_ai",112,200000,113,128000,114,"chat",136,0.000006,140,0.000012]
[[184,-201,202,203,205,210,214,215],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"azure_ai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]
[[184,-201,205,210,215],83,2e-7,111,"azure_ai",112,256000,113,8192,114,"chat",136,0.0000015]
[[-201],83,0.0000032,111,"azure_ai",112,8192,113,8192,114,"chat",136,0.00000971]
[[184,-201,-203,203,210,-214,-215],83,6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.0000025]
[[184,-201,202,210,213,214],36,1e-7,83,6e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000003]
[[184,-201,202,203,210,214],36,1.6e-7,83,9.5e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000004]
[[184,-201,202,203,210,214],36,1.9e-7,83,9.5e-7,111,"azure_ai",112,262144,113,262144,114,"chat",136,0.000004]
[[184,-201,210],83,4e-8,111,"azure_ai",112,128000,113,4096,114,"chat",136,4e-8]
[[],111,"azure_ai",114,"ocr",115,0.003]
[[184,-201,210,214],83,5e-7,111,"azure_ai",112,256000,113,8191,114,"chat",136,0.0000015]
[[184,-201,210],83,0.000002,111,"azure_ai",112,128000,113,4096,114,"chat",136,0.000006]
[[170,184,-201,210],83,4e-7,111,"azure_ai",112,131072,113,8191,114,"chat",136,0.000002]
[[-201,205,214],83,0.0000015,111,"azure_ai",112,128000,113,128000,114,"chat",136,0.0000075]
[[184,-201],83,1.5e-7,111,"azure_ai",112,131072,113,4096,114,"chat",136,1.5e-7]
[[],111,"azure_ai",114,"ocr",115,0.001]
[[],111,"azure_ai",114,"ocr",115,0.002]
[[],0,0.005,111,"azure_ai",114,"ocr",115,0.004]
[[184,-201,210,214],83,1e-7,111,"azure_ai",112,128000,113,128000,114,"chat",136,3e-7]
[[],83,1.4e-7,111,"azure_ai",112,200000,113,32768,114,"chat",136,0]
[[],81,0.0001,111,"azure_ai",114,"audio_transcription",129,0.0001]
[[],83,4e-7,98,2e-7,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,4e-7,151,2e-7]
[[],83,3e-7,111,"baseten",114,"chat",136,0.0000012]
[[214],83,3.5e-8,111,"baseten",112,16384,114,"decisions",136,0]
[[214],83,1e-8,111,"baseten",112,16384,114,"decisions",136,0]
[[214],83,1e-7,111,"baseten",112,16384,114,"decisions",136,0]
[[],83,7.7e-7,111,"baseten",114,"chat",136,7.7e-7]
[[],83,5e-7,111,"baseten",114,"chat",136,0.0000015]
[[184,202,203,205,210,-215],36,2.8e-8,83,1.3e-7,111,"baseten",112,1048576,113,384000,114,"chat",136,2.6e-7]
[[184,202,203,205,210,-215],36,1.45e-7,83,0.00000174,111,"baseten",112,1048576,113,262144,114,"chat",136,0.00000348]
[[184,202,203,205,210,-215],36,1.32e-7,83,0.00000132,111,"baseten",112,1048576,113,262144,114,"chat",136,0.00000396]
[[184,202,203,205,210,214],36,7e-9,83,3e-7,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000012]
[[184,202,203,205,210,214],36,1.4e-8,83,6e-7,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000024]
[[184,202,203,205,210,214],36,1.4e-8,83,6e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,0.0000024]
[[184,202,203,205,210,214],36,3e-8,83,1.5e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,5e-7]
[[184,202,203,205,210,214],36,1.4e-7,83,0.0000014,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000044]
[[184,202,203,205,210,214],36,3e-7,83,0.000003,111,"baseten",112,1048576,113,262144,114,"chat",136,0.000015]
[[171,184,202,203,-206,210,214],36,1.5e-7,83,0.00000125,111,"baseten",112,1048576,113,1048576,114,"chat",136,0.00000425]
[[],83,6e-7,111,"baseten",114,"chat",136,0.0000025]
[[],83,6e-7,111,"baseten",114,"chat",136,0.000003]
[[184,202,203,205,210,214],36,1.6e-7,83,9.5e-7,111,"baseten",112,262000,113,262000,114,"chat",136,0.000004]
[[184,202,203,205,210,214],36,2e-7,83,0.000002,111,"baseten",112,1000000,113,1048576,114,"chat",136,0.00001]
[[184,202,203,205,210,-215],36,1.2e-7,83,6e-7,111,"baseten",112,202800,113,202800,114,"chat",136,0.0000024]
[[184,202,203,205,210,214],36,4e-8,83,2e-7,111,"baseten",112,1048576,113,1048576,114,"chat",136,5e-7]
[[],83,3e-7,111,"baseten",114,"chat",136,7.5e-7]
[[184,202,203,205,210,-215],36,1e-7,83,1e-7,111,"baseten",112,128072,113,128072,114,"chat",136,5e-7]
[[184,202,203,205,210],36,4e-8,83,4e-7,111,"baseten",112,1048576,113,131072,114,"chat",136,0.0000012]
[[184,202,203,205,210,214],36,1.7e-7,83,0.000001,111,"baseten",112,1048576,113,32768,114,"chat",136,0.00000405]
[[184,202,203,205,210,214],36,1e-7,83,5e-7,111,"baseten",112,1048576,113,32768,114,"chat",136,0.0000012]
[[],83,6e-7,111,"baseten",114,"chat",136,0.0000022]
[[184,202,-204,205,210,-215],36,1.2e-7,83,6e-7,111,"baseten",112,200000,113,200000,114,"chat",136,0.0000022]
[[],83,9.5e-7,111,"baseten",114,"chat",136,0.00000315]
[[184,202,203,205,210,214],36,2.1e-7,83,0.0000021,111,"baseten",112,1048576,113,262144,114,"chat",136,0.0000066]
[[210],57,0.01475,81,0.01475,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.0455,81,0.0455,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.0455,81,0.0455,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.008194,81,0.008194,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.02527,81,0.02527,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.02527,81,0.02527,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],83,0.00000223,111,"bedrock",112,100000,113,8191,114,"chat",136,0.00000755]
[[-172,184,194,203,205,210,-215],83,7.4e-7,98,3.7e-7,101,3.7e-7,102,0.000001295,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000222,151,0.00000111,153,0.00000111,154,0.000003885]
[[-172,184,205,208,210,-215],83,3.6e-7,98,1.8e-7,101,1.8e-7,102,6.3e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,151,7.2e-7,153,7.2e-7,154,0.00000252]
[[-172,184,203,205,208,210,-215],83,3.6e-7,98,1.8e-7,101,1.8e-7,102,6.3e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,151,7.2e-7,153,7.2e-7,154,0.00000252]
[[171,194,208],83,5e-8,98,3e-8,101,3e-8,102,9e-8,111,"bedrock",112,32768,113,8192,114,"chat",136,5e-8,151,3e-8,153,3e-8,154,9e-8]
[[171,194,208],83,1.2e-7,98,6e-8,101,6e-8,102,2.1e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,3.6e-7,151,1.8e-7,153,1.8e-7,154,6.3e-7]
[[184,203],83,7.3e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.00000303,153,0.00000152]
[[-172,184,205,208,210,214],83,7.2e-7,98,3.6e-7,101,3.6e-7,102,0.00000126,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000036,151,0.0000018,153,0.0000018,154,0.0000063]
[[-172,184,205,208,210,-215],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.00000144,153,7.2e-7]
[[-172,184,194,205,208,-215],83,1.8e-7,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000145,153,7.2e-7,154,0.00000254]
[[],83,0.00000318,111,"bedrock",112,8192,113,8192,114,"chat",136,0.0000042]
[[],83,3.6e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,7.2e-7]
[[184,203],83,7.1e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.00000294,153,0.00000147]
[[-172,184,194,205,208,-215],83,1.8e-7,98,9e-8,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000141,151,7.1e-7,153,7.1e-7,154,0.00000247]
[[-172,184,203,205,208,210,-215],83,3.1e-7,98,1.55e-7,101,1.55e-7,102,5.425e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000124,151,6.2e-7,153,6.2e-7,154,0.00000217]
[[171,194,208],83,4.12e-8,98,2.06e-8,101,2.06e-8,102,7.21e-8,111,"bedrock",112,32768,113,8192,114,"chat",136,4.12e-8,151,2.06e-8,153,2.06e-8,154,7.21e-8]
[[171,194,208],83,1.03e-7,98,5.15e-8,101,5.15e-8,102,1.8025e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,3.09e-7,151,1.545e-7,153,1.545e-7,154,5.4075e-7]
[[-172,184,194,205,208,-215],83,1.545e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.000001236]
[[-172,184,194,203,205,210,-215],83,7.4e-7,101,3.7e-7,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000222,153,0.00000111]
[[-172,184,205,208,210,-215],83,3.6e-7,101,1.8e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,153,7.2e-7]
[[-172,184,203,205,208,210,-215],83,3.6e-7,101,1.8e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000144,153,7.2e-7]
[[-172,184,205,208,210,214],83,7.2e-7,101,3.6e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000036,153,0.0000018]
[[],83,0.00000305,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000403]
[[],83,3.5e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6.9e-7]
[[167,-171,175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,2.5e-7,83,0.00001,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00005,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,175,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000005,16,0.000008,36,2e-7,83,0.000004,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00002,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,200,202,203,205,210,214],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,4096]
[[167,168,-171,179,183,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,1.25e-7,4,6.25e-7,5,3.125e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,38,2.5e-8,50,5e-9,83,1e-7,84,5e-7,85,2.5e-7,98,5e-8,111,"bedrock",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,138,0.00000125,151,2.5e-7,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,197,200,202,203,205,209,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,187,189,194,197,200,202,203,205,209,210,214,215],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,4096,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,2048,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1024,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.000002,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00002,151,0.00001,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,200,202,203,205,210,214],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,187,189,194,197,200,202,203,205,209,210,214,215],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000015,151,0.0000075,160,1024,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.0000025,16,0.000004,26,0.00000125,36,2e-7,50,1e-7,83,0.000002,98,0.000001,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,1024,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[210],57,0.01635,81,0.01635,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.0415,81,0.0415,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.0415,81,0.0415,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.009083,81,0.009083,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.02305,81,0.02305,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.02305,81,0.02305,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],83,0.00000248,111,"bedrock",112,100000,113,8191,114,"chat",136,0.00000838]
[[],83,0.00000286,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000378]
[[],83,3.2e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6.5e-7]
[[-172,184,194,205,208,-215],83,1.8e-7,101,9e-8,102,3.2e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000141,153,7.1e-7,154,0.00000247]
[[],83,0.00000345,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000455]
[[],83,3.9e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,7.8e-7]
[[-172,184,205,208,210,-215],83,4.7e-7,98,2.35e-7,101,2.35e-7,102,8.225e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]
[[-172,184,203,205,208,210,-215],83,4.7e-7,98,2.35e-7,101,2.35e-7,102,8.225e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]
[[171,194,208],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,6e-8,151,3e-8,153,3e-8,154,1.1e-7]
[[171,194,208],83,1.6e-7,98,8e-8,101,8e-8,102,2.8e-7,111,"bedrock",112,32768,113,8192,114,"chat",136,4.7e-7,151,2.3e-7,153,2.3e-7,154,8.2e-7]
[[-172,184,203,205,208,210,-215],83,2.3e-7,98,1.15e-7,101,1.15e-7,102,4.025e-7,111,"bedrock",112,256000,113,32000,114,"chat",136,0.00000101,151,5.05e-7,153,5.05e-7,154,0.0000017675]
[[-172,184,205,208,210,-215],83,7.8e-7,98,3.9e-7,101,3.9e-7,102,0.000001365,111,"bedrock",112,262144,113,16384,114,"chat",136,0.00000186,151,9.3e-7,153,9.3e-7,154,0.000003255]
[[-172,184,194,205,208,-215],83,2.3e-7,101,1.2e-7,102,4e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,0.00000186,153,9.3e-7,154,0.00000326]
[[210],83,2e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,2.6e-7]
[[184],83,0.0000052,111,"bedrock",112,32000,113,4096,114,"chat",136,0.0000156]
[[210],83,5.9e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,9.1e-7]
[[-172,184,194,202,203,205,208,210,-215],3,0.0000021,26,0.00000105,28,0.00000105,29,0.000003675,36,3.12e-7,50,1.56e-7,52,1.56e-7,53,5.46e-7,83,0.00000168,98,8.4e-7,101,8.4e-7,102,0.00000294,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00000528,151,0.00000264,153,0.00000264,154,0.00000924]
[[-174,177,184,189,-192,-196,202,203,-207,210,214,216],3,0.0000125,20,0.000025,25,0.00015,30,0.000075,36,0.000001,43,0.000002,48,0.000012,54,0.000006,83,0.00001,91,0.00002,96,0.00012,103,0.00006,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,149,0.00045,155,0.0003]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7]
[[-174,177,184,189,-192,-196,202,203,-207,210,214,216],3,0.0000025,20,0.000005,25,0.00003,30,0.000015,36,1e-7,43,2e-7,48,0.0000012,54,6e-7,83,0.000002,91,0.000004,96,0.000024,103,0.000012,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.00001,144,0.000015,149,0.00009,155,0.00006]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,0.00000125,20,0.0000025,36,5e-8,43,1e-7,83,0.000001,91,0.000002,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075]
[[177,178,184,-203,203,-205,210,214],36,5e-7,52,2.5e-7,53,8.75e-7,83,0.000002,101,0.000001,102,0.0000035,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.000006,153,0.000003,154,0.0000105]
[[],61,{"automatedReasoningPolicyUnits":0.00017,"contentPolicyImageUnits":0.00075,"contentPolicyUnits":0.00015,"contextualGroundingPolicyUnits":0.0001,"sensitiveInformationPolicyFreeUnits":0,"sensitiveInformationPolicyUnits":0.0001,"topicPolicyUnits":0.00015,"wordPolicyUnits":0},111,"bedrock",114,"guardrail"]
[[184,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000015]
[[-172,184,-202,202,203,-205,205,208,210,214],3,0.00000375,28,0.000001875,29,0.0000065625,36,3e-7,52,1.5e-7,53,5.25e-7,83,0.000003,101,0.0000015,102,0.00000525,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.000015,153,0.0000075,154,0.00002625]
[[184,203],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.0000025,153,0.00000125]
[[-172,184,203,205,208,210,213,214],83,6e-7,101,3e-7,111,"bedrock",112,262144,113,16000,114,"chat",136,0.000003,153,0.0000015]
[[],83,0.00000445,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000588]
[[],83,5e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,0.00000101]
[[210],57,0.011,81,0.011,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.0175,81,0.0175,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.0175,81,0.0175,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.00611,81,0.00611,111,"bedrock",112,100000,113,8191,114,"chat"]
[[],57,0.00972,81,0.00972,111,"bedrock",112,100000,113,8191,114,"chat"]
[[210],57,0.00972,81,0.00972,111,"bedrock",112,100000,113,8191,114,"chat"]
[[-172,184,194,203,205,210,-215],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock",112,156000,113,8000,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]
[[],83,0.00000265,111,"bedrock",112,8192,113,8192,114,"chat",136,0.0000035]
[[],83,3e-7,111,"bedrock",112,8192,113,8192,114,"chat",136,6e-7]
[[-172,184,205,208,210,-215],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[210],83,1.5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,2e-7]
[[184],83,0.000004,111,"bedrock",112,32000,113,4096,114,"chat",136,0.000012]
[[210],83,4.5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,7e-7]
[[-172,184,205,208,210,214],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock",112,262144,113,16000,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.00000525]
[[-172,184,205,208,210,-215],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.75e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[-172,184,194,203,205,208,210,-215],83,0.000001,98,5e-7,101,5e-7,102,0.00000175,111,"bedrock",112,200000,113,128000,114,"chat",136,0.0000032,151,0.0000016,153,0.0000016,154,0.0000056]
[[-172,184,203,205,208,210,-215],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock",112,196000,113,8192,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[-172,184,205,208,210,-215],83,5e-7,101,2.5e-7,111,"bedrock",112,262144,113,16384,114,"chat",136,0.0000012,153,6e-7]
[[184,200,202,205,210,214],36,2.4e-7,83,9.6e-7,111,"bedrock",112,300000,113,10000,114,"chat",136,0.00000384]
[[],83,3e-8,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]
[[],83,0.0000013,111,"bedrock",112,42000,113,8000,114,"chat",136,0.0000017]
[[],83,3e-7,111,"bedrock",112,42000,113,4000,114,"chat",136,4e-7]
[[184,200,205,210,214],83,0.0000036,98,0.0000018,111,"bedrock",112,200000,113,4096,114,"chat",136,0.000018,151,0.000009]
[[184,200,205,210,214],83,3e-7,111,"bedrock",112,195904,113,4096,114,"chat",136,0.0000015]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.000015,16,0.000024,36,3e-7,83,0.000012,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00006,160,512]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.0000015,16,0.0000024,36,1.2e-7,83,0.0000012,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000006,160,4096]
[[167,-171,-175,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.5e-7,4,7.5e-7,16,2.4e-7,17,0.0000012,36,1.2e-8,37,6e-8,83,1.2e-7,84,6e-7,111,"bedrock",112,1000000,113,128000,114,"chat",136,6e-7,137,0.000003,160,512]
[[167,-171,-175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00003,160,1024]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,98,0.000003,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.00003,151,0.000015,160,512]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006,16,0.0000096,36,2.4e-7,83,0.0000048,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000024,160,512]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.0000045,16,0.0000072,36,3.6e-7,83,0.0000036,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000018,160,1024]
[[167,-171,-175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000003,16,0.0000048,36,2.4e-7,83,0.0000024,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000012,160,1024]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000003,16,0.0000048,36,1.2e-7,83,0.0000024,111,"bedrock",112,1000000,113,128000,114,"chat",136,0.000012,160,512]
[[200],83,0.00000265,111,"bedrock",112,8000,113,2048,114,"chat",136,0.0000035]
[[200],83,3e-7,111,"bedrock",112,8000,113,2048,114,"chat",136,0.00000265]
[[-172,184,-202,202,203,-205,205,208,210,214],3,0.00000495,28,0.000002475,29,0.0000086625,36,3.96e-7,52,1.98e-7,53,6.93e-7,83,0.00000396,98,0.00000198,101,0.00000198,102,0.00000693,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.0000198,151,0.0000099,153,0.0000099,154,0.00003465]
[[-172,184,205,208,214],83,2.4e-7,98,1.2e-7,101,1.2e-7,102,4.2e-7,111,"bedrock",112,128000,113,8192,114,"chat",136,7.2e-7,151,3.6e-7,153,3.6e-7,154,0.00000126]
[[-172,184,194,205,208,210,-215],83,7.2e-8,98,3.6e-8,101,3.6e-8,102,1.32e-7,111,"bedrock",112,262144,113,8192,114,"chat",136,2.88e-7,151,1.44e-7,153,1.44e-7,154,5.04e-7]
[[-172,184,205,208,-215],83,7.2e-8,98,3.6e-8,101,3.6e-8,102,1.32e-7,111,"bedrock",112,128000,113,8192,114,"chat",136,2.76e-7,151,1.44e-7,153,1.44e-7,154,4.8e-7]
[[-172,184,203,205,208,210,-215],83,1.8e-7,98,9e-8,101,9e-8,102,3.15e-7,111,"bedrock",112,256000,113,32768,114,"chat",136,7.8e-7,151,3.9e-7,153,3.9e-7,154,0.000001365]
[[176,178,184,203,205,210,-215],83,1.8e-7,98,9e-8,101,9e-8,102,3.15e-7,111,"bedrock",112,128000,113,16384,114,"chat",136,7.2e-7,151,3.6e-7,153,3.6e-7,154,0.00000126]
[[176,178,184,203,205,210,-215],83,8.4e-8,98,4.2e-8,101,4.2e-8,102,1.47e-7,111,"bedrock",112,128000,113,16384,114,"chat",136,3.6e-7,151,1.8e-7,153,1.8e-7,154,6.3e-7]
[[171,181,185,213],62,0.000168,74,0.000072,83,1.62e-7,98,8.1e-8,104,0.00084,111,"bedrock",112,8172,114,"embedding",136,0,159,3072]
[[184,200,202,205,210,214],36,1.8e-8,83,7.2e-8,98,3.6e-8,111,"bedrock",112,300000,113,10000,114,"chat",136,2.88e-7,151,1.44e-7]
[[184,202,205,210],36,1.05e-8,83,4.2e-8,98,2.1e-8,111,"bedrock",112,128000,113,10000,114,"chat",136,1.68e-7,151,8.4e-8]
[[184,200,202,205,210,214],36,2.4e-7,52,1.2e-7,53,4.2e-7,83,9.6e-7,98,4.8e-7,101,4.8e-7,102,0.00000168,111,"bedrock",112,300000,113,10000,114,"chat",136,0.00000384,151,0.00000192,153,0.00000192,154,0.00000672]
[[],83,1.1e-7,111,"bedrock",112,8192,114,"embedding",136,0,159,1024]
[[],83,8e-7,111,"bedrock",112,42000,113,8000,114,"chat",136,0.0000016]
[[200],83,0.00000265,111,"bedrock",112,8000,113,8192,114,"chat",136,0.0000035]
[[200],83,3e-7,111,"bedrock",112,8000,113,8192,114,"chat",136,6e-7]
[[184,198,203,205,210,214],83,9.9e-7,111,"cerebras",112,131072,113,40960,114,"chat",136,0.00000149]
[[184,198,203,205,210],83,3.5e-7,111,"cerebras",112,131072,113,32768,114,"chat",136,7.5e-7]
[[184,210],83,6e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,6e-7]
[[184,210],83,1e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,1e-7]
[[184,210],83,8.5e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,0.0000012]
[[184,203,210],83,4e-7,111,"cerebras",112,128000,113,128000,114,"chat",136,8e-7]
[[184,198,203,205,210,214],83,9.9e-7,111,"cerebras",112,65536,113,32768,114,"chat",136,0.00000149]
[[184,193,198,200,202,203,205,208,210,214,215],36,5e-7,59,1.1,83,0.000005,111,"openai",112,400000,113,128000,114,"chat",136,0.00003]
[[],35,0.000002,36,0.00000125,50,6.3e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.000032,125,0.000016,136,0.00001,151,0.000005]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,200,202,203,205,210,214],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,4096]
[[170,179,184,194,200,202,203,205,210,214,215],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,4096]
[[167,168,-171,179,183,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,1.25e-7,4,6.25e-7,5,3.125e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,38,2.5e-8,50,5e-9,83,1e-7,84,5e-7,85,2.5e-7,98,5e-8,111,"anthropic",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,138,0.00000125,151,2.5e-7,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,194,197,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,36,0.000001,83,0.00001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00005,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,197,200,202,203,205,209,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,197,200,202,203,205,209,210,214,215],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,187,189,194,197,200,202,203,205,207,209,210,214,215],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,4096,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,187,189,194,197,200,202,203,205,207,209,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,4096,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,2048,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,194,197,200,202,203,205,-207,209,210,214,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,2048,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,182,184,189,190,194,197,200,202,203,205,-207,207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1024,161,{"us":1.1,"fast":2},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,182,184,189,190,194,197,200,202,203,205,-207,207,209,210,214,215,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,512,161,{"us":1.1,"fast":2},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,182,-184,184,189,190,194,197,200,202,203,205,-207,207,210,214,215,216],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.000002,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00002,151,0.00001,160,512,161,{"us":1.1,"fast":2},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,200,202,203,205,210,214],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,200,202,203,205,210,214,215],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,200000,113,64000,114,"chat",136,0.000015,151,0.0000075,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,199,200,202,203,205,210,211,214],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,36,3e-7,39,6e-7,83,0.000003,87,0.000006,98,0.0000015,111,"bedrock",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1024]
[[167,168,-171,179,184,187,189,194,197,200,202,203,205,209,210,214,215],3,0.00000375,16,0.000006,26,0.000001875,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.000015,151,0.0000075,160,1024,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,184,189,190,194,197,200,202,203,205,-207,209,210,214,215,216],3,0.0000025,16,0.000004,26,0.00000125,36,2e-7,50,1e-7,83,0.000002,98,0.000001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,1024,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,168,-171,179,-184,184,189,190,194,197,200,202,203,205,-207,210,214,215,216],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"anthropic",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,512,161,{"us":1.1},166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,210],83,0,111,"codestral",112,32000,113,8191,114,"chat",136,0]
[[210],83,3e-7,111,"bedrock",112,4096,113,4096,114,"chat",136,6e-7]
[[210],83,0.000001,111,"bedrock",112,4096,113,4096,114,"chat",136,0.000002]
[[181],83,1e-7,111,"bedrock",112,512,114,"embedding",136,0]
[[181],83,1.2e-7,111,"bedrock",112,128000,114,"embedding",136,0,159,1536]
[[],79,0.002,83,0,111,"bedrock",112,4096,113,4096,114,"rerank",136,0]
[[184,198,200,-203,203,-206,208,210,214],59,1.1,83,0.000003,111,"openai",112,8192,113,1024,114,"chat",136,0.000012]
[[184,202,203,205,210],36,4e-8,83,2e-7,111,"dashscope",112,1000000,113,393216,114,"chat",136,4e-7]
[[184,202,203,205,210],36,2e-7,83,0.0000024,111,"dashscope",112,1000000,113,393216,114,"chat",136,0.0000048]
[[184,202,203,205,210],36,2.6e-7,83,0.0000014,111,"dashscope",112,202745,113,131072,114,"chat",136,0.0000044]
[[184,202,203,205,210],36,2.8e-7,83,0.0000014,111,"dashscope",112,1048576,113,131072,114,"chat",136,0.0000044]
[[],111,"dashscope",114,"video_generation",129,0.220034,130,0.220034,134,0.123769]
[[],111,"dashscope",114,"video_generation",129,0.165026,130,0.165026,132,0.0618845,134,0.123769]
[[184,202,203,205,210,214],36,1.9e-7,83,9.5e-7,111,"dashscope",112,229376,113,16384,114,"chat",136,0.000004]
[[],72,0.000015,111,"dashscope",114,"audio_speech"]
[[],72,0.00002,111,"dashscope",114,"audio_speech"]
[[],83,2.3e-7,111,"dashscope",114,"audio_speech",136,0.00000187]
[[],72,0.00003,111,"dashscope",114,"audio_speech"]
[[184,203,210],83,3e-7,111,"dashscope",112,1000000,113,16384,114,"chat",136,0.0000015]
[[184,203,210],111,"dashscope",112,997952,113,32768,114,"chat",217,[{"input_cost_per_token":5e-8,"output_cost_per_token":4e-7,"range":[0,256000]},{"input_cost_per_token":2.5e-7,"output_cost_per_token":0.000002,"range":[256000,1000000]}]]
[[184,202,203,205,210,213,214,215],3,2e-7,36,1.6e-8,83,1.5e-7,111,"dashscope",112,991808,113,131072,114,"chat",136,4.7e-7]
[[],111,"dashscope",114,"image_generation",121,0.035]
[[],111,"dashscope",114,"image_generation",121,0.075]
[[],111,"dashscope",114,"image_generation",121,0.03]
[[],111,"dashscope",114,"image_generation"]
[[184,203,210],83,0.0000016,111,"dashscope",112,30720,113,8192,114,"chat",136,0.0000064]
[[184,202,203,205,210,214],36,2.5e-7,83,0.000002,111,"dashscope",112,991808,113,131072,114,"chat",136,0.000006]
[[184,203,210],83,4e-7,111,"dashscope",112,129024,113,16384,114,"chat",136,0.0000012]
[[184,203,210],83,4e-7,111,"dashscope",112,129024,113,8192,114,"chat",136,0.0000012]
[[184,203,210],83,4e-7,111,"dashscope",112,129024,113,16384,114,"chat",128,0.000004,136,0.0000012]
[[184,203,210],111,"dashscope",112,997952,113,32768,114,"chat",217,[{"input_cost_per_token":4e-7,"output_cost_per_reasoning_token":0.000004,"output_cost_per_token":0.0000012,"range":[0,256000]},{"input_cost_per_token":0.0000012,"output_cost_per_reasoning_token":0.000012,"output_cost_per_token":0.0000036,"range":[256000,1000000]}]]
[[184,203,210],83,5e-8,111,"dashscope",112,129024,113,16384,114,"chat",128,5e-7,136,2e-7]
[[184,203,210],83,5e-8,111,"dashscope",112,1000000,113,8192,114,"chat",136,2e-7]
[[184,203,210],83,5e-8,111,"dashscope",112,1000000,113,16384,114,"chat",128,5e-7,136,2e-7]
[[184,203,210],111,"dashscope",112,129024,113,16384,114,"chat"]
[[184,203,210],111,"dashscope",112,997952,113,65536,114,"chat",217,[{"cache_read_input_token_cost":8e-8,"input_cost_per_token":3e-7,"output_cost_per_token":0.0000015,"range":[0,32000]},{"cache_read_input_token_cost":1.2e-7,"input_cost_per_token":5e-7,"output_cost_per_token":0.0000025,"range":[32000,128000]},{"cache_read_input_token_cost":2e-7,"input_cost_per_token":8e-7,"output_cost_per_token":0.000004,"range":[128000,256000]},{"cache_read_input_token_cost":4e-7,"input_cost_per_token":0.0000016,"output_cost_per_token":0.0000096,"range":[256000,1000000]}]]
[[184,203,210],111,"dashscope",112,997952,113,65536,114,"chat",217,[{"input_cost_per_token":3e-7,"output_cost_per_token":0.0000015,"range":[0,32000]},{"input_cost_per_token":5e-7,"output_cost_per_token":0.0000025,"range":[32000,128000]},{"input_cost_per_token":8e-7,"output_cost_per_token":0.000004,"range":[128000,256000]},{"input_cost_per_token":0.0000016,"output_cost_per_token":0.0000096,"range":[256000,1000000]}]]
[[184,203,210],111,"dashscope",112,997952,113,65536,114,"chat",217,[{"cache_read_input_token_cost":1e-7,"input_cost_per_token":0.000001,"output_cost_per_token":0.000005,"range":[0,32000]},{"cache_read_input_token_cost":1.8e-7,"input_cost_per_token":0.0000018,"output_cost_per_token":0.000009,"range":[32000,128000]},{"cache_read_input_token_cost":3e-7,"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,256000]},{"cache_read_input_token_cost":6e-7,"input_cost_per_token":0.000006,"output_cost_per_token":0.00006,"range":[256000,1000000]}]]
[[184,203,210],111,"dashscope",112,997952,113,65536,114,"chat",217,[{"input_cost_per_token":0.000001,"output_cost_per_token":0.000005,"range":[0,32000]},{"input_cost_per_token":0.0000018,"output_cost_per_token":0.000009,"range":[32000,128000]},{"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,256000]},{"input_cost_per_token":0.000006,"output_cost_per_token":0.00006,"range":[256000,1000000]}]]
[[184,203,210],111,"dashscope",112,258048,113,65536,114,"chat",217,[{"input_cost_per_token":0.0000012,"output_cost_per_token":0.000006,"range":[0,32000]},{"input_cost_per_token":0.0000024,"output_cost_per_token":0.000012,"range":[32000,128000]},{"input_cost_per_token":0.000003,"output_cost_per_token":0.000015,"range":[128000,252000]}]]
[[184,210],83,1.5e-7,111,"dashscope",112,262144,113,65536,114,"chat",136,0.0000012]
[[184,203,210],83,1.5e-7,111,"dashscope",112,262144,113,65536,114,"chat",136,0.0000012]
[[],72,0.00001,111,"dashscope",114,"audio_speech"]
[[184,210,214],83,4e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.0000016]
[[184,203,210,214],83,4e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.000004]
[[184,210,214],83,1.6e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,6.4e-7]
[[184,203,210,214],83,1.6e-7,111,"dashscope",112,131072,113,32768,114,"chat",136,0.00000287]
[[184,203,210,214],111,"dashscope",112,260096,113,32768,114,"chat",217,[{"input_cost_per_token":2e-7,"output_cost_per_token":0.0000016,"range":[0,32000]},{"input_cost_per_token":3e-7,"output_cost_per_token":0.0000024,"range":[32000,128000]},{"input_cost_per_token":6e-7,"output_cost_per_token":0.0000048,"range":[128000,256000]}]]
[[184,203,210,214],111,"dashscope",112,991808,113,65536,114,"chat",217,[{"input_cost_per_token":4e-7,"output_cost_per_token":0.0000024,"range":[0,256000]},{"input_cost_per_token":5e-7,"output_cost_per_token":0.000003,"range":[256000,1000000]}]]
[[184,202,203,205,210],3,0.000003125,36,5e-7,58,2.5e-7,83,0.0000025,111,"dashscope",112,991808,113,65536,114,"chat",136,0.0000075]
[[184,202,203,205,210,214],111,"dashscope",112,991808,113,65536,114,"chat",217,[{"cache_read_input_token_cost":8e-8,"input_cost_per_token":4e-7,"output_cost_per_token":0.0000016,"range":[0,256000]},{"cache_read_input_token_cost":2.4e-7,"input_cost_per_token":0.0000012,"output_cost_per_token":0.0000048,"range":[256000,1000000]}]]
[[171,184,202,203,205,210,213,214,215],36,1.6e-8,83,1.5e-7,111,"dashscope",112,991808,113,131072,114,"chat",136,4.7e-7]
[[184,203,210],83,8e-7,111,"dashscope",112,98304,113,8192,114,"chat",136,0.0000024]
[[],111,"dashscope",114,"video_generation",129,0.143353,130,0.143353,134,0.086012]
[[],111,"dashscope",114,"video_generation",129,0.165025,130,0.165025,132,0.041256,134,0.082513]
[[],111,"dashscope",114,"video_generation",129,0.254399,130,0.254399,132,0.0636,134,0.127199]
[[],3,0,36,0,83,0,111,"databricks",114,"evaluation",136,0]
[[167,169,-171,-184,184,190,202,203,-207,210,214],3,0.00001249997,16,0.00001999998,36,2.4997e-7,83,0.00000999999,110,0.00014286,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00005000002,158,0.00071429,160,512]
[[167,169,-171,184,190,202,203,-207,210,214],3,1.2502e-7,4,6.2503e-7,16,1.9999e-7,17,0.00000100002,36,1.001e-8,37,4.998e-8,83,1.0003e-7,84,5.0001e-7,110,0.000001429,111,"databricks",112,1000000,113,128000,114,"chat",136,5.0001e-7,137,0.00000249998,158,0.000007143,160,512]
[[167,169,-171,-184,184,189,-192,-196,197,202,203,-207,210,214,216],3,0.00000500003,16,0.00000800002,36,1.9999e-7,83,0.00000400001,110,0.000057143,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00001999998,158,0.000285714,160,512]
[[167,169,-171,184,190,202,203,-207,210,-215],3,0.00000249998,16,0.00000400001,36,1.0003e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00000999999,158,0.00014286,160,512]
[[],3,1.0003e-7,36,1.0003e-7,83,1.0003e-7,110,0.000001429,111,"databricks",112,512,114,"embedding",136,0,158,0,159,1024]
[[167,169,-171,184,190,202,203,-207,210,-215],3,0.00001249997,16,0.00001999998,36,0.00000100002,83,0.00000999999,110,0.00014286,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00005000002,158,0.00071429,160,512]
[[169,170,184,202,203,210],3,0.00000124999,16,0.00000199997,36,1.0003e-7,83,0.00000100002,110,0.000014286,111,"databricks",112,200000,113,64000,114,"chat",136,0.00000500003,158,0.000071429,160,4096]
[[169,170,184,202,203,210],3,0.00001874999,16,0.00002999997,36,0.00000150003,83,0.00001500002,110,0.00021429,111,"databricks",112,200000,113,32000,114,"chat",136,0.0000750001,158,0.0010714,160,1024]
[[169,170,184,197,202,203,210],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,200000,113,64000,114,"chat",136,0.00002500001,158,0.00035714,160,4096]
[[169,-171,184,187,202,203,210],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714,160,4096]
[[167,169,-171,184,202,203,-207,210,214],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714,160,2048]
[[167,169,-171,184,190,202,203,-207,210,214],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714,160,1024]
[[167,169,-171,184,190,202,203,-207,210,214],3,0.00000625002,16,0.00000999999,36,5.0001e-7,83,0.00000500003,110,0.000071429,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00002500001,158,0.00035714,160,512]
[[169,170,184,202,203,210],3,0.00000374997,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.00001500002,158,0.000214286,160,1024]
[[169,170,184,202,203,210],3,0.00000374997,36,3.0002e-7,83,0.0000029999900000000002,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.000015000020000000002,158,0.000214286]
[[169,170,184,202,203,210],3,0.00000374997,16,0.00000599998,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,200000,113,64000,114,"chat",136,0.00001500002,158,0.00021429,160,1024]
[[169,-171,184,187,202,203,210],3,0.00000374997,16,0.00000599998,36,3.0002e-7,83,0.00000299999,110,0.000042857,111,"databricks",112,1000000,113,64000,114,"chat",136,0.00001500002,158,0.00021429,160,1024]
[[167,169,-171,184,190,202,203,-207,210,214],3,0.00000249998,16,0.00000400001,36,1.9999e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1000000,113,128000,114,"chat",136,0.00000999999,158,0.00014286,160,1024]
[[184,202,203,210,214],3,3.0002e-7,29,5.25e-7,36,3.003e-8,53,5.25e-8,83,3.0002e-7,102,5.25e-7,110,0.000004286,111,"databricks",112,1000000,113,384000,114,"chat",136,0.00000120001,154,0.0000021,158,0.000017143]
[[184,202,203,210,214],3,3.0002e-7,36,7e-9,83,3.0002e-7,110,0.000004286,111,"databricks",112,1000000,113,384000,114,"chat",136,0.00000120001,158,0.000017143]
[[184,202,203,210,-215],3,1.4e-7,36,2.8e-8,83,1.4e-7,110,0.000002,111,"databricks",112,1000000,113,393216,114,"chat",136,2.8e-7,158,0.000004]
[[184,202,203,210,-215],3,0.00000131999,36,1.3202e-7,83,0.00000131999,110,0.000018857,111,"databricks",112,1000000,113,393216,114,"chat",136,0.00000395997,158,0.000056571]
[[169,171,184,202,203,210,213,214],3,3.0002e-7,36,3.0002e-8,83,3.0001999999999996e-7,110,0.000004285999999999999,111,"databricks",112,1048576,113,65535,114,"chat",136,0.00000249998,158,0.000035714]
[[171,184,202,203,210,213,214],3,1.2502e-7,31,3.752e-8,36,1.253e-8,64,3.7499e-7,76,1.2502e-7,83,1.2502e-7,110,0.000001786,111,"databricks",112,1048576,113,65536,114,"chat",136,5.0001e-7,158,0.000007143]
[[169,171,184,202,203,210,213,214],3,0.00000124999,36,1.24999e-7,83,0.00000124999,110,0.000017857,111,"databricks",112,1048576,113,65536,114,"chat",136,0.000009999990000000002,158,0.000142857]
[[-185,214],3,6.2503e-7,36,6.2503e-7,76,6.2503e-7,83,6.2503e-7,111,"databricks",112,131072,113,32768,114,"chat",124,0.0000750001,136,0.00000374997]
[[171,184,202,210,213,214],3,3.1248e-7,29,5.6252e-7,31,6.251e-8,34,1.1249e-7,36,3.122e-8,53,5.628e-8,64,6.2503e-7,71,0.00000112497,76,3.1248e-7,83,3.1248e-7,102,5.6252e-7,110,0.000004464,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000187502,154,0.00000337498,158,0.000026786]
[[-185,214],3,3.1248e-7,36,3.1248e-7,76,3.1248e-7,83,3.1248e-7,110,0.000004464,111,"databricks",112,65536,113,4096,114,"chat",124,0.00003749998,136,0.00000187502,158,0.000026786]
[[171,184,202,203,210,213,214],3,0.00000249998,29,0.00000450002,36,2.4997e-7,39,5.0001e-7,42,8.9999e-7,53,4.5003e-7,83,0.00000249998,87,0.00000500003,90,0.00000899997,102,0.00000450002,110,0.000035714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00001500002,140,0.0000225,143,0.00004049997,154,0.00002699998,158,0.000214286]
[[171,184,202,203,210,213,214],3,0.00000187502,29,0.00000337498,36,1.8753e-7,53,3.3747e-7,83,0.00000187502,102,0.00000337498,110,0.000026786,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00001124998,154,0.00002025002,158,0.000160714]
[[171,184,202,203,205,-207,210,213,214],3,3.7499e-7,29,6.7501e-7,36,3.752e-8,53,6.748e-8,83,3.7499e-7,102,6.7501e-7,110,0.000005357,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000312501,154,0.00000562499,158,0.000044643]
[[171,184,202,203,-207,210,213,214],3,7.4998e-7,29,0.00000135002,36,7.497e-8,53,1.3503e-7,83,7.4998e-7,102,0.00000135002,110,0.000010714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003,158,0.000053571]
[[171,184,203,-207,210,213,214],3,7.4998e-7,29,0.00000135002,36,7.497e-8,53,1.3503e-7,83,7.4998e-7,102,0.00000135002,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003]
[[171,184,202,210,213,214],3,6.2503e-7,29,0.00000112497,31,1.2502e-7,34,2.2498e-7,36,6.251e-8,53,1.1249e-7,64,0.00000124999,71,0.00000225001,76,6.2503e-7,83,6.2503e-7,102,0.00000112497,110,0.000008929,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000374997,154,0.00000675003,158,0.000053571]
[[184,202,210],3,0.00000249998,36,2.4997e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,1048576,113,65536,114,"chat",136,0.000015000020000000002,158,0.000214286]
[[-185,214],3,0.00000249998,36,0.00000249998,76,0.00000249998,83,0.00000249998,111,"databricks",112,65536,113,32768,114,"chat",124,0.0001500002,136,0.00001500002]
[[171,184,202,203,210,213,214],3,0.00000249998,29,0.00000450002,36,1.2502e-7,53,2.2498e-7,83,0.00000249998,102,0.00000450002,110,0.000035714,111,"databricks",112,1048576,113,1048576,114,"chat",136,0.00001249997,154,0.00002250003,158,0.00017857]
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,128000,113,32000,114,"chat",136,5.0001e-7,158,0.000007143]
[[184,202,203,210,-215],3,0.0000014,29,0.00000245,36,2.5998e-7,53,4.55e-7,83,0.0000014,102,0.00000245,110,0.00002,111,"databricks",112,1000000,113,131072,114,"chat",136,0.00000439999,154,0.0000077,158,0.000062857]
[[184,198,202,203,205,210,-215],3,0.0000014,29,0.00000245,36,2.5998e-7,53,4.55e-7,83,0.0000014,102,0.00000245,110,0.00002,111,"databricks",112,1048576,113,65536,114,"chat",136,0.00000439999,154,0.0000077,158,0.000062857]
[[184,202,203,210,214],3,1.5001e-7,29,2.625e-7,36,3.003e-8,53,5.25e-8,83,1.5001e-7,102,2.625e-7,110,0.000002143,111,"databricks",112,1048576,113,131072,114,"chat",136,5.0001e-7,154,8.75e-7,158,0.000007143]
[[184,202,210],3,0.00000124999,29,0.00000249998,36,1.2502e-7,53,2.4997e-7,83,0.00000124999,102,0.00000249998,110,0.000017857,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000999999,154,0.00001999998,158,0.000142857]
[[184,202,210],3,0.00000175,29,0.0000035,36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,110,0.000025,111,"databricks",112,272000,113,128000,114,"chat",136,0.000014,154,0.000028,158,0.0002]
[[184,202,210],3,0.00000175,29,0.0000035,36,1.75e-7,53,3.5e-7,83,0.00000175,102,0.0000035,110,0.000025,111,"databricks",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,158,0.0002]
[[184,202,203,210,214],3,0.00000249998,29,0.00000500003,36,2.4997e-7,43,5.0001e-7,47,5.0001e-7,53,5.0001e-7,83,0.00000249998,91,0.00000500003,95,0.00000500003,102,0.00000500003,110,0.000035714,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001500002,144,0.0000225,148,0.00002999997,154,0.00002999997,158,0.000214286]
[[184,202,203,210,214],3,7.4998e-7,29,0.00000150003,36,7.497e-8,53,1.5001e-7,83,7.4998e-7,102,0.00000150003,110,0.000010714,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000450002,154,0.00000899997,158,0.000064286]
[[184,202,203,210,214],3,1.9999e-7,36,2.002e-8,83,1.9999e-7,110,0.000002857,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000124999,158,0.000017857]
[[184,202,203,210,214],3,0.00002999997,36,0.00002999997,83,0.00002999997,91,0.00006,110,0.00042857,111,"databricks",112,922000,113,128000,114,"responses",136,0.0001800001,144,0.00027,158,0.0025714]
[[184,202,203,210,214],3,0.00000500003,29,0.00001249997,36,5.0001e-7,43,0.00000100002,47,0.00000124999,53,0.00000124999,83,0.00000500003,91,0.00000999999,95,0.00001249997,102,0.00001249997,110,0.000071429,111,"databricks",112,922000,113,128000,114,"responses",136,0.00002999997,144,0.000045,148,0.0000750001,154,0.0000750001,158,0.000428571]
[[184,202,203,210,214],3,2.4997e-7,20,5.0001e-7,24,0.00000100002,29,5.0001e-7,36,2.002e-8,43,3.997e-8,47,8.001e-8,53,3.997e-8,83,1.9999e-7,91,3.9998e-7,95,8.0003e-7,102,3.9998e-7,110,0.000002857,111,"databricks",112,922000,113,128000,114,"chat",136,0.00000120001,144,0.00000179998,148,0.00000360003,154,0.00000240002,158,0.000017143]
[[184,202,203,210,214],3,0.00000500003,20,0.00000999999,24,0.00001999998,29,0.00000999999,36,3.9998e-7,43,8.0003e-7,47,0.00000159999,53,8.0003e-7,83,0.00000400001,91,0.00000800002,95,0.00001599997,102,0.00000800002,110,0.000057143,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001999998,144,0.00003,148,0.00006000001,154,0.00004000003,158,0.000285714]
[[184,202,203,210,214],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.9999e-7,43,3.9998e-7,47,8.0003e-7,53,3.9998e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"chat",136,0.00001200003,144,0.000018,148,0.00003600002,154,0.00002399999,158,0.000171429]
[[184,202,210],3,2.4997e-7,29,4.5003e-7,36,2.499e-8,53,4.501e-8,83,2.4997e-7,102,4.5003e-7,110,0.000003571,111,"databricks",112,272000,113,128000,114,"chat",136,0.00000199997,154,0.00000360003,158,0.000028571]
[[184,202,210],3,4.998e-8,36,4.97e-9,83,4.998e-8,110,7.14e-7,111,"databricks",112,272000,113,128000,114,"chat",136,3.9998e-7,158,0.000005714000000000001]
[[184,202,203,210,214],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.0003e-7,43,1.9999e-7,47,3.9998e-7,53,1.9999e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"responses",136,0.00000999999,144,0.000015,148,0.0000299999,154,0.0000199997,158,0.00014286]
[[184,202,203,210,214],3,0.00000124999,20,0.00000249998,24,0.00000500003,29,0.00000249998,36,4.998e-8,43,1.0003e-7,47,1.9999e-7,53,1.0003e-7,83,0.00000100002,91,0.00000199997,95,0.00000400001,102,0.00000199997,110,0.000014286,111,"databricks",112,922000,113,128000,114,"chat",136,0.00000500003,144,0.00000750001,148,0.00001500002,154,0.00000999999,158,0.000071429]
[[184,202,203,210,214],3,0.00001249997,20,0.000025,24,0.00005000002,29,0.00002500001,36,0.00000100002,43,0.00000199997,47,0.00000400001,53,0.00000199997,83,0.00000999999,91,0.00002,95,0.00004000003,102,0.00001999998,110,0.00014286,111,"databricks",112,922000,113,128000,114,"chat",136,0.00005000002,144,0.0000750001,148,0.0001500002,154,0.0000999999,158,0.00071429]
[[184,202,203,210,214],3,1.2502e-7,20,2.4997e-7,24,5.0001e-7,29,2.4997e-7,36,1.001e-8,43,2.002e-8,47,3.997e-8,53,2.002e-8,83,1.0003e-7,91,1.9999e-7,95,3.9998e-7,102,1.9999e-7,110,0.000001429,111,"databricks",112,922000,113,128000,114,"responses",136,5.0001e-7,144,7.497e-7,148,0.0000015001,154,0.0000010003,158,0.000007143]
[[184,202,203,210,214],3,0.00000249998,20,0.00000500003,24,0.00000999999,29,0.00000500003,36,1.9999e-7,43,3.9998e-7,47,8.0003e-7,53,3.9998e-7,83,0.00000199997,91,0.00000400001,95,0.00000800002,102,0.00000400001,110,0.000028571,111,"databricks",112,922000,113,128000,114,"responses",136,0.00000999999,144,0.0000150003,148,0.0000299999,154,0.0000199997,158,0.00014286]
[[],3,0.00000500003,36,0.00000124999,76,0.00000999999,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00004000003]
[[200,214],3,0.00000500003,36,0.00000124999,76,0.00000800002,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00003200001,136,0.00000999999,158,0.00014286]
[[],3,0.00000199997,36,1.9999e-7,76,0.00000249998,83,0.00000199997,110,0.000028571,111,"databricks",114,"image_generation",124,0.00000800002]
[[200,214],3,0.00000500003,36,0.00000124999,76,0.00000800002,83,0.00000500003,110,0.000071429,111,"databricks",114,"image_generation",124,0.00002999997]
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,131072,113,131072,114,"chat",136,5.9997e-7,158,0.000008571]
[[],3,7e-8,36,7e-8,83,7e-8,110,0.000001,111,"databricks",112,131072,113,131072,114,"chat",136,3.0002e-7,158,0.000004285999999999999]
[[184,202,203,210,-215],3,0.00000249998,36,6.2503e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,500000,114,"chat",136,0.00000750001,158,0.000107143]
[[184,202,203,210,214],3,0.00000249998,36,6.2503e-7,83,0.00000249998,110,0.000035714,111,"databricks",112,500000,113,500000,114,"chat",136,0.00000750001,158,0.00010714]
[[],3,1.2999e-7,36,1.2999e-7,83,1.2999e-7,110,0.000001857,111,"databricks",112,8192,114,"embedding",136,0,158,0,159,1024]
[[184,202,203,210,214],3,0.00000100002,36,1.7003e-7,83,0.00000100002,110,0.000014286,111,"databricks",112,1000000,114,"chat",136,0.00000404999,158,0.000057857]
[[184,202,203,210,214],3,9.4997e-7,36,1.8998e-7,83,9.4997e-7,110,0.000013571,111,"databricks",112,262144,113,262144,114,"chat",136,0.00000400001,158,0.000057143]
[[184,202,203,210,214],3,0.00000299999,29,0.00000525,36,3.0002e-7,53,5.25e-7,83,0.00000299999,102,0.00000525,110,0.000042857,111,"databricks",112,1000000,113,1048576,114,"chat",136,0.00001500002,154,0.00002625,158,0.000214286]
[[184,202,203,210,214],3,0.00000199997,36,1.9999e-7,83,0.00000199997,110,0.000028571,111,"databricks",112,1048576,113,1048576,114,"chat",136,0.00000999999,158,0.000142857]
[[210],3,5.0001e-7,36,5.0001e-7,83,5.0001e-7,110,0.000007143,111,"databricks",112,128000,113,128000,114,"chat",136,0.00000150003,158,0.000021429]
[[],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.0000021429999999999996,111,"databricks",112,200000,113,128000,114,"chat",136,4.5003e-7,158,0.000006429000000000001]
[[],3,4.2e-8,36,4.2e-8,83,4.2e-8,110,6e-7,111,"databricks",114,"evaluation",136,0,158,0]
[[],3,2.002e-8,36,2.002e-8,83,2.002e-8,110,2.86e-7,111,"databricks",112,32768,114,"embedding",136,0,158,0,159,1024]
[[184,210,-215],3,1.5001e-7,36,1.5001e-7,83,1.5001e-7,110,0.000002143,111,"databricks",114,"chat",136,0.00000120001,158,0.000017143]
[[184,203,210,-215],3,2.2001e-7,29,3.85e-7,36,2.2001e-7,53,3.85e-7,83,2.2001e-7,102,3.85e-7,110,0.000003143,111,"databricks",112,262144,113,25000,114,"chat",136,0.00000220003,154,0.00000385,158,0.000031429]
[[214],3,4.2e-8,36,4.2e-8,83,4.2e-8,110,6e-7,111,"databricks",114,"evaluation",136,0,158,0]
[[],111,"databricks",114,"chat"]
[[],83,0.000002,98,0.000001,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.000002,151,0.000001]
[[179,184,193,198,200,202,203,205,208,210,214,215],3,0.000005,20,0.00001,36,4e-7,43,8e-7,59,1.1,83,0.000004,91,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003]
[[179,184,193,198,200,202,203,205,208,210,214,215],3,0.000015625,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"chat",136,0.000075,144,0.0001125]
[[-185,202,205,208,214,215],36,2e-7,50,1e-7,74,0.0011,83,0.000002,98,0.000001,111,"vertex_ai-language-models",112,65536,113,32768,114,"chat",121,0.134,124,0.00012,136,0.000012,151,0.000006]
[[184,202,203,205,210,214],36,5e-8,83,2.5e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000002]
[[184,202,203,205,210,214],36,1e-7,83,5e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000003]
[[184,202,203,205,210,214],36,2e-8,83,1e-7,111,"deepinfra",112,256000,113,256000,114,"chat",136,4e-7]
[[184,210],83,4e-7,111,"deepinfra",112,4096,113,4096,114,"chat",136,4e-7]
[[184,202,203,205,210,-215],36,5e-8,83,2.5e-7,111,"deepinfra",112,196608,113,196608,114,"chat",136,0.000001]
[[184,202,203,205,210,-215],36,7e-8,83,3.8e-7,111,"deepinfra",112,196608,113,196608,114,"chat",136,0.0000017]
[[184,202,203,205,210,214],36,5.6e-8,83,2.8e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.0000011]
[[184,210],83,0.000001,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.000001]
[[-211],83,7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7e-7]
[[184,210],83,1.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]
[[184,210],83,3.6e-7,111,"deepinfra",112,32768,113,32768,114,"chat",136,4e-7]
[[-211],83,4e-8,111,"deepinfra",112,32768,113,32768,114,"chat",136,1e-7]
[[184,210,214],83,2e-7,111,"deepinfra",112,128000,113,128000,114,"chat",136,6e-7]
[[184,210],83,1.2e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,2.4e-7]
[[184,210],83,1.8e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,5.4e-7]
[[184,210],83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,5.5e-7]
[[184,210],83,3e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000029]
[[184,210],83,1.2e-7,111,"deepinfra",112,40960,113,40960,114,"chat",136,5e-7]
[[184,210],83,8e-8,111,"deepinfra",112,40960,113,40960,114,"chat",136,2.8e-7]
[[184,210],83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000016]
[[184,202,210],36,1e-7,83,3e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000001]
[[184,202,205,210,-215],36,2.4e-7,83,0.0000012,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000006]
[[184,210],83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000011]
[[184,210],83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000014]
[[184,202,205,210,214],36,1.1e-7,83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,8.8e-7]
[[184,205,210,214],83,1.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,6e-7]
[[184,203,205,210,214],83,2.9e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000024]
[[184,203,205,210,214],83,2.6e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000026]
[[184,202,203,205,210,214],36,5e-8,83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000001]
[[184,202,203,205,210,214],36,2.2e-7,83,4.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000003]
[[184,205,210,214],83,1e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,1.5e-7]
[[184,203,205,210,214],83,3.2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000032]
[[184,203,205,210,214],83,1e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,9.5e-7]
[[184,202,205,210,-215],36,5e-7,83,0.0000025,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.0000075]
[[184,202,203,205,210,-215],36,2e-7,83,0.000002,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000006]
[[184,202,203,205,210,214],36,4e-8,83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000003]
[[184,202,205,210,-215],36,2.06e-7,83,0.00000165,111,"deepinfra",112,256000,113,256000,114,"chat",136,0.000004951]
[[-211],83,4e-8,111,"deepinfra",112,8192,113,8192,114,"chat",136,5e-8]
[[-211],83,8.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,8.5e-7]
[[-211],83,6.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7.5e-7]
[[184,202,203,205,210,214],36,8e-8,83,4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000002]
[[184,202,203,205,210,-215],36,2e-7,83,0.000001,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.000003]
[[-211],83,2.7e-7,111,"deepinfra",112,16384,113,16384,114,"chat",136,0.0000015]
[[184,210],36,3.3e-7,83,0.0000033,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000165]
[[184,210],83,0.0000165,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000825]
[[184,210],83,0.0000033,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.0000165]
[[167,184,203,205,-207,210,214],83,0.00001,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00005,160,512]
[[184,203,205,210,214],83,0.000001,111,"deepinfra",112,200000,113,200000,114,"chat",136,0.000005,160,4096]
[[167,184,203,205,-207,210,214],83,0.000005,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000025,160,2048]
[[167,184,203,205,-207,210,214],83,0.000005,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000025,160,1024]
[[167,184,203,205,-207,210,214],83,0.000005,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000025,160,512]
[[167,184,203,205,210,214],83,0.000003,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000015,160,1024]
[[167,184,203,205,-207,210,214],83,0.000002,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00001,160,1024]
[[184,210],83,7e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.0000024]
[[184,210],36,3.5e-7,83,5e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.00000215]
[[184,210],83,0.000001,111,"deepinfra",112,32768,113,32768,114,"chat",136,0.000003]
[[-211],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]
[[184,210],83,2.7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,2.7e-7]
[[184,210],83,0.000001,111,"deepinfra",112,40960,113,40960,114,"chat",136,0.000003]
[[184,210],83,3.2e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,8.9e-7]
[[184,202,210],36,1.35e-7,83,2.4e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,9e-7]
[[184,203,210],36,1.3e-7,83,2.5e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,9.5e-7]
[[184,210],36,2.16e-7,83,2.7e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,0.000001]
[[184,202,205,210,-215],36,1.3e-7,83,2.6e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,3.8e-7]
[[184,202,203,205,210,-215],36,1.8e-8,83,9e-8,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,1.8e-7]
[[184,202,203,205,210,-215],36,1.5e-8,83,6e-8,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,1.8e-7]
[[184,202,205,210,-215],36,1e-7,83,0.0000013,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.0000026]
[[184,202,203,205,210,214],36,4.2e-9,83,1.4e-7,111,"deepinfra",112,1048576,113,131072,114,"chat",136,4.2e-7]
[[171,184,-187,203,205,210,214],83,3e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.0000025]
[[171,184,203,205,210,214],83,0.00000125,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00001]
[[171,184,203,205,210,214],83,2.5e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.0000015]
[[171,184,203,205,210,214],83,0.000002,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000012]
[[171,184,203,205,210,214],83,0.0000015,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.000009]
[[171,184,203,205,-207,210,214],83,7.5e-7,111,"deepinfra",112,1000000,113,1000000,114,"chat",136,0.00000375]
[[184,210],83,5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.5e-7]
[[184,210],83,8e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.6e-7]
[[184,210],83,5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1e-7]
[[184,203,205,210,214],83,7e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,3.4e-7]
[[184,203,205,210,214],83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,4e-7]
[[184,203,205,210,214],83,2.7e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,7.6e-7]
[[184,202,203,210,214],36,5e-8,83,9e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,3.4e-7]
[[184,203,210,-215],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1e-7]
[[184,202,203,205,210,-215],36,1.2e-8,83,6e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.8e-7]
[[-211],83,4.9e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,4.9e-8]
[[184,210],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,2e-8]
[[184,210],83,2.3e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]
[[184,210],83,1e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,3.2e-7]
[[184,210],83,2e-7,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,8e-7]
[[184,210],83,1e-7,111,"deepinfra",112,327680,113,327680,114,"chat",136,3e-7]
[[-211],83,5.5e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,5.5e-8]
[[-211],83,1.8e-7,111,"deepinfra",112,163840,113,163840,114,"chat",136,1.8e-7]
[[184,210],83,3e-8,111,"deepinfra",112,8192,113,8192,114,"chat",136,6e-8]
[[184,210],83,4e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]
[[184,210],83,3e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,5e-8]
[[184,210],83,2e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-8]
[[184,202,203,205,210,214],36,4e-8,83,3e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.0000012]
[[-211],83,4.8e-7,111,"deepinfra",112,65536,113,65536,114,"chat",136,4.8e-7]
[[184,210],83,7e-8,111,"deepinfra",112,16384,113,16384,114,"chat",136,1.4e-7]
[[184,210],83,1.9e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,3e-8]
[[184,210],83,5e-8,111,"deepinfra",112,32768,113,32768,114,"chat",136,8e-8]
[[184,210],83,7.5e-8,111,"deepinfra",112,128000,113,128000,114,"chat",136,2e-7]
[[184,210],83,4e-7,111,"deepinfra",112,32768,113,32768,114,"chat",136,4e-7]
[[184,210],83,5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.000002]
[[184,210],36,4e-7,83,5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.000002]
[[184,202,203,205,210,214],36,7e-8,83,4.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.00000225]
[[184,202,203,205,210,214],36,1.5e-7,83,7.5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000035]
[[184,202,203,205,210,214],36,1.36e-7,83,6.8e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000034]
[[184,202,205,210,214],36,2.85e-7,83,0.00000285,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.00001425]
[[184,210],83,6e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]
[[184,210],83,1e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,4e-7]
[[184,203,205,210,-215],83,8.5e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,4e-7]
[[184,202,203,205,210,214],36,1e-7,83,5e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.0000022]
[[184,202,203,210],36,4e-8,83,8e-8,111,"deepinfra",112,262144,114,"chat",136,2e-7]
[[184,210],83,4e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.6e-7]
[[184,202,203,210,-215],36,2.5e-8,83,5e-8,111,"deepinfra",112,262144,113,262144,114,"chat",136,2e-7]
[[214],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,2e-7]
[[184,210],83,3.7e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.7e-7]
[[184,203,205,210,-215],83,1.5e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,6e-7]
[[184,203,205,210,-215],83,2e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,9.5e-7]
[[184,210],83,3e-8,111,"deepinfra",112,131072,113,131072,114,"chat",136,1.4e-7]
[[184,202,210,214],36,4e-8,83,2e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,0.00000115]
[[184,202,203,205,210,-215],36,3.5e-8,83,1.4e-7,111,"deepinfra",112,262144,113,262144,114,"chat",136,5.8e-7]
[[184,202,203,205,210,214],36,1.6e-7,83,9.5e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.00000405]
[[184,202,203,205,210,214],36,1e-7,83,4.5e-7,111,"deepinfra",112,524288,113,524288,114,"chat",136,0.0000012]
[[184,210],83,4e-7,111,"deepinfra",112,131072,113,131072,114,"chat",136,0.0000016]
[[184,202,203,205,210,-215],36,1e-7,83,5e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.000002]
[[184,202,203,205,210,-215],36,8e-8,83,4e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.00000175]
[[184,202,203,205,210,-215],36,1e-8,83,6e-8,111,"deepinfra",112,202752,113,202752,114,"chat",136,4e-7]
[[184,202,203,205,210,-215],36,1.2e-7,83,6e-7,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.00000208]
[[184,202,203,205,210,-215],36,2.05e-7,83,0.00000105,111,"deepinfra",112,202752,113,202752,114,"chat",136,0.0000035]
[[184,202,203,205,210,-215],36,1.4e-7,83,7.5e-7,111,"deepinfra",112,1048576,113,1048576,114,"chat",136,0.0000024]
[[184,193,198,202,205,208,210],36,2.8e-8,83,2.8e-7,111,"deepseek",112,131072,113,8192,114,"chat",136,4.2e-7]
[[170,184,193,198,202,203,205,208,210,214],3,0,36,6e-9,83,3e-7,99,6e-9,111,"deepseek",112,1000000,113,393216,114,"chat",117,{"cache_read_input_token_cost":3e-9,"input_cost_per_token":1.5e-7,"output_cost_per_token":6e-7,"windows":[{"hours_utc":["00:00-01:00","04:00-06:00","10:00-00:00"],"weekdays":[1,2,3,4,5]},{"hours_utc":"00:00-00:00","weekdays":[6,7]}]},136,0.0000012]
[[-185,193,-199,202,203,205,208,-211],36,2.8e-8,83,2.8e-7,111,"deepseek",112,131072,113,65536,114,"chat",136,4.2e-7]
[[170,184,202,203,210],83,0,111,"volcengine",112,98304,113,32768,114,"chat",136,0]
[[170,184,193,198,202,203,205,208,210,-215],3,0,36,4.4e-8,83,0.00000132,99,4.4e-8,111,"deepseek",112,1000000,113,393216,114,"chat",117,{"cache_read_input_token_cost":2.2e-8,"input_cost_per_token":6.6e-7,"output_cost_per_token":0.00000198,"windows":[{"hours_utc":["00:00-01:00","04:00-06:00","10:00-00:00"],"weekdays":[1,2,3,4,5]},{"hours_utc":"00:00-00:00","weekdays":[6,7]}]},136,0.00000396]
[[-185,203,-211],83,0.00000135,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.0000054]
[[184,194,203,210],83,5.8e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,0.00000168]
[[-172,184,194,203,205,210,-215],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock_converse",112,156000,113,8000,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]
[[170,184,193,198,202,205,208,210],3,0,36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,131072,113,8192,114,"chat",136,4.2e-7]
[[170,184,202,210],36,1.4e-8,83,1.4e-7,99,1.4e-8,111,"deepseek",112,128000,113,4096,114,"chat",136,2.8e-7]
[[170,184,202,203,210],36,1.4e-7,83,5.5e-7,99,1.4e-7,111,"deepseek",112,65536,113,8192,114,"chat",136,0.00000219]
[[170,-185,193,-199,202,203,205,208,-211],36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,131072,113,65536,114,"chat",136,4.2e-7]
[[170,184,202,210],3,0,36,7e-8,83,2.7e-7,99,7e-8,111,"deepseek",112,65536,113,8192,114,"chat",136,0.0000011]
[[170,184,202,203,210],36,2.8e-8,83,2.8e-7,99,2.8e-8,111,"deepseek",112,163840,113,163840,114,"chat",136,4e-7]
[[],79,0.00075,111,"deepseek",114,"search"]
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,2560]
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,2048]
[[],83,0,111,"volcengine",112,4096,114,"embedding",136,0,159,4096]
[[184,200,202,203,205,210,213,214],36,1.0725e-7,83,4.29e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003597]
[[184,200,202,205,210,214],36,1.95e-8,83,7.8e-8,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,3.12e-7]
[[184,202,205,210],36,1.15e-8,83,4.6e-8,111,"bedrock_converse",112,128000,113,10000,114,"chat",136,1.84e-7]
[[184,200,202,205,210,214],36,2.625e-7,52,1.3125e-7,83,0.00000105,101,5.25e-7,111,"bedrock_converse",112,300000,113,10000,114,"chat",136,0.0000042,153,0.0000021]
[[170,179,184,200,202,203,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"bedrock",112,200000,113,8192,114,"chat",136,0.000015]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.00001375,16,0.000022,36,2.75e-7,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,194,197,199,200,202,203,205,210,211,214],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.0000275,160,4096,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[-172,184,194,203,205,210,-215],83,7.4e-7,101,3.7e-7,111,"bedrock_converse",112,163840,113,163840,114,"chat",136,0.00000222,153,0.00000111]
[[184,-211],83,1.3e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.3e-7]
[[184,-211],83,1.9e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.9e-7]
[[184,-211],83,0.000002,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,0.000006]
[[181,185],62,0.00014,74,0.0001,79,0.00007,104,0.0007,111,"bedrock",112,77,114,"embedding",136,0,159,1024]
[[181,185],62,0.00014,74,0.0001,79,0.00007,104,0.0007,111,"bedrock",112,500,114,"embedding",136,0,159,512]
[[213],104,0.00049,111,"bedrock",114,"chat",136,0.0000075]
[[],111,"featherless_ai",112,32768,113,4096,114,"chat"]
[[],83,2e-7,111,"fireworks_ai",136,2e-7]
[[],83,0.0000012,111,"fireworks_ai",136,0.0000012]
[[],83,9e-7,111,"fireworks_ai",136,9e-7]
[[],83,0,111,"fireworks_ai",136,0]
[[],83,1.6e-8,111,"fireworks_ai-embedding-models",136,0]
[[],83,8e-9,111,"fireworks_ai-embedding-models",136,0]
[[],83,5e-7,111,"fireworks_ai",136,5e-7]
[[],83,1e-7,111,"fireworks_ai",136,1e-7]
[[],83,1.6e-8,111,"fireworks_ai-embedding-models",112,512,114,"embedding",136,0]
[[],83,1.3e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,1.3e-10]
[[],83,2e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,2e-7]
[[],83,2e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,2e-7]
[[],83,9e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,9e-7]
[[],83,9e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,9e-7]
[[],83,2e-7,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,2e-7]
[[],83,1e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,1e-7]
[[],83,2e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,2e-7]
[[],83,0.0000012,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,0.0000012]
[[],83,1e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,1e-7]
[[],83,9e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,9e-7]
[[],83,2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,2e-7]
[[],83,0.0000012,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,0.0000012]
[[],83,1e-7,111,"fireworks_ai",112,16384,113,16384,114,"chat",136,1e-7]
[[-185,205,-211],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]
[[],83,5e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,5e-7]
[[205,-211],83,0.000003,111,"fireworks_ai",112,163840,113,20480,114,"chat",136,0.000008]
[[205,-211],83,0.000003,111,"fireworks_ai",112,163840,113,160000,114,"chat",136,0.000008]
[[205,-211],83,5.5e-7,111,"fireworks_ai",112,163840,113,20480,114,"chat",136,0.00000219]
[[205,-211],83,9e-7,111,"fireworks_ai",112,131072,113,8192,114,"chat",136,9e-7]
[[205,-211],83,9e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,9e-7]
[[203,205,210],83,5.6e-7,111,"fireworks_ai",112,128000,113,8192,114,"chat",136,0.00000168]
[[184,203,205,210],83,5.6e-7,111,"fireworks_ai",112,163840,113,163840,114,"chat",136,0.00000168]
[[184,203,205,210,-215],36,2.8e-8,83,1.4e-7,111,"fireworks_ai",112,1048576,113,384000,114,"chat",136,2.8e-7]
[[184,203,205,210,-215],36,7e-9,53,8.75e-9,83,2.2e-7,102,2.75e-7,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,6.6e-7,154,8.25e-7]
[[184,205,210,214],36,7e-9,53,8.75e-9,83,2.2e-7,102,2.75e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,6.6e-7,154,8.25e-7]
[[184,203,205,210,-215],36,6e-7,53,6e-7,83,0.0000012,102,0.0000012,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000012,154,0.0000012]
[[184,203,205,210,-215],36,4.4e-8,53,5.5e-8,83,0.00000132,102,0.00000165,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.00000396,154,0.00000495]
[[184,190,202,203,205,210,214],36,6e-9,53,7.5e-9,83,3e-7,102,3.75e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000012,154,0.0000015]
[[184,202,203,205,210,214],36,9e-9,53,1.125e-8,83,4.5e-7,102,5.625e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000018,154,0.00000225]
[[],83,5e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,5e-7]
[[184,190,203,205,210,214],36,3e-7,53,3.75e-7,83,0.000003,102,0.00000375,111,"fireworks_ai",112,1048576,114,"chat",136,0.000015,154,0.00001875]
[[],83,1e-7,111,"fireworks_ai",112,131072,113,4096,114,"chat",136,1e-7]
[[184,205,210],83,9e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,9e-7]
[[],83,0,111,"fireworks_ai",112,4096,113,4096,114,"audio_transcription",136,0]
[[],83,1e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,1e-7]
[[],83,1e-9,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,1e-9]
[[],83,5e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,5e-10]
[[],83,3.5e-10,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,3.5e-10]
[[],83,8e-8,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,8e-8]
[[],83,4e-8,111,"fireworks_ai",112,4096,113,4096,114,"image_generation",136,4e-8]
[[184,203,205,210],83,5.5e-7,111,"fireworks_ai",112,131072,113,96000,114,"chat",136,0.00000219]
[[184,203,205,210],83,2.2e-7,111,"fireworks_ai",112,131072,113,96000,114,"chat",136,8.8e-7]
[[203],83,0.0000012,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,0.0000012]
[[184,203,205,210],83,5.5e-7,111,"fireworks_ai",112,202752,113,202800,114,"chat",136,0.00000219]
[[184,203,205,210],36,3e-7,83,6e-7,111,"fireworks_ai",112,202752,113,202800,114,"chat",136,0.0000022]
[[184,203,205,210,-215],36,2.6e-7,83,0.0000014,111,"fireworks_ai",112,202752,113,131072,114,"chat",136,0.0000044]
[[184,203,205,210,-215],36,1.4e-7,53,1.75e-7,83,0.0000014,102,0.00000175,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000044,154,0.0000055]
[[184,190,203,205,210,-215],36,2.6e-7,53,3.25e-7,83,0.0000014,102,0.00000175,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.0000044,154,0.0000055]
[[184,190,205,210,214],36,3e-8,53,3.75e-8,83,1.5e-7,102,1.875e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,5e-7,154,6.25e-7]
[[184,203,205,210,-215],36,1.5e-8,53,1.8e-8,83,1.5e-7,102,1.8e-7,111,"fireworks_ai",112,131072,113,32768,114,"chat",136,6e-7,154,7.2e-7]
[[184,203,205,210,-215],36,3.5e-8,83,7e-8,111,"fireworks_ai",112,131072,113,32768,114,"chat",136,3e-7]
[[],83,0.0000012,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,0.0000012]
[[],83,5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,5e-7]
[[],83,2e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,2e-7]
[[184,190,205,210,214],36,1.7e-7,53,1.7e-7,83,0.000001,102,0.000001,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,0.00000405,154,0.00000405]
[[],83,9e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,9e-7]
[[184,205,210],83,6e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.0000025]
[[184,205,210],83,6e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.0000025]
[[184,205,210,215],83,6e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,0.0000025]
[[184,205,210],36,1e-7,83,6e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000003]
[[184,203,205,210,214],36,1.6e-7,53,2.2e-7,83,9.5e-7,102,0.0000015,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000004,154,0.000006]
[[184,203,205,210,214],36,1.9e-7,53,2.85e-7,83,9.5e-7,102,0.000001425,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000004,154,0.000006]
[[184,190,203,205,210,214],36,3e-7,53,3.75e-7,83,0.000003,102,0.00000375,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.000015,154,0.00001875]
[[184,190,203,205,210,214],36,2e-7,53,3e-7,83,0.000002,102,0.000003,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.00001,154,0.000015]
[[],83,9e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,9e-7]
[[],83,9e-7,111,"fireworks_ai",112,8192,113,8192,114,"chat",136,9e-7]
[[184,205,210],83,0.000003,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.000003]
[[-185,205,-211],83,1e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,1e-7]
[[-185,205,-211,214],83,2e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,2e-7]
[[205,-211,214],83,9e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,9e-7]
[[205,-211],83,2.2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,8.8e-7]
[[205,-211],83,1.5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[],83,3e-7,111,"fireworks_ai",112,196608,113,4096,114,"chat",136,0.0000012]
[[184,205,210],36,3e-8,83,3e-7,111,"fireworks_ai",112,196608,113,204800,114,"chat",136,0.0000012]
[[184,205,210],53,6e-7,102,0.0000012,111,"fireworks_ai",112,196608,113,196608,114,"chat",154,0.0000012]
[[184,203,205,210,214],36,6e-8,53,9e-8,83,3e-7,102,4.5e-7,111,"fireworks_ai",112,512000,113,512000,114,"chat",136,0.0000012,154,0.0000018]
[[184,190,203,205,210,214],36,1.5e-8,53,2.25e-8,83,1.5e-7,102,2.25e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,6e-7,154,9e-7]
[[],83,2e-7,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,2e-7]
[[],83,1e-7,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,1e-7]
[[],83,0.0000012,111,"fireworks_ai",112,256000,113,256000,114,"chat",136,0.0000012]
[[],83,2e-7,111,"fireworks_ai",112,128000,113,128000,114,"chat",136,2e-7]
[[],83,9e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,9e-7]
[[],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]
[[184,205,210],83,0.0000012,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,0.0000012]
[[184,203,205,210,214],36,4e-8,53,6e-8,83,3.5e-7,102,5.25e-7,111,"fireworks_ai",112,131072,113,16384,114,"chat",136,0.0000015,154,0.00000225]
[[184,190,203,214],36,1.5e-7,53,2.25e-7,83,0.00000125,102,0.000001875,111,"fireworks_ai",112,1048576,114,"chat",136,0.00000425,154,0.000006375]
[[184,190,203,205,210,-215],36,1.2e-7,53,1.5e-7,83,6e-7,102,7.5e-7,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.0000024,154,0.000003]
[[184,203,205,210,-215],36,1e-8,53,1.25e-8,83,5e-8,102,6.25e-8,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,2e-7,154,2.5e-7]
[[],83,2e-7,111,"fireworks_ai",112,128000,113,131072,114,"chat",136,2e-7]
[[],83,1e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,1e-7]
[[],83,2e-7,111,"fireworks_ai",112,32064,113,32064,114,"chat",136,2e-7]
[[],83,2e-7,111,"fireworks_ai",112,2048,113,2048,114,"chat",136,2e-7]
[[-185,205,-211],83,9e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,9e-7]
[[],83,1e-7,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,1e-7]
[[-185,205,-211],83,9e-7,111,"fireworks_ai",112,4096,113,4096,114,"chat",136,9e-7]
[[],83,9e-7,111,"fireworks_ai",112,65536,113,65536,114,"chat",136,9e-7]
[[],83,9e-7,111,"fireworks_ai",112,128000,113,128000,114,"chat",136,9e-7]
[[],83,1e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,1e-7]
[[],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,2e-7]
[[],83,1e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,1e-7]
[[],83,2.2e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,8.8e-7]
[[],83,2.2e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,8.8e-7]
[[],83,1.5e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[],83,5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,5e-7]
[[203],83,9e-7,111,"fireworks_ai",112,131072,113,131072,114,"chat",136,9e-7]
[[],83,2e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,2e-7]
[[203],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"chat",136,2e-7]
[[],83,1.5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,6e-7]
[[203],83,4.5e-7,111,"fireworks_ai",112,262144,113,262144,114,"chat",136,0.0000018]
[[],83,9e-7,111,"fireworks_ai",112,262144,113,4096,114,"chat",136,9e-7]
[[],83,0,111,"fireworks_ai",112,32768,113,32768,114,"embedding",136,0]
[[],83,0,111,"fireworks_ai",112,40960,113,40960,114,"embedding",136,0]
[[],83,1e-7,111,"fireworks_ai",112,40960,113,40960,114,"embedding",136,0]
[[],83,0,111,"fireworks_ai",112,40960,113,40960,114,"rerank",136,0]
[[],83,2e-7,111,"fireworks_ai",112,40960,113,40960,114,"rerank",136,0]
[[],83,2e-7,111,"fireworks_ai",112,262144,113,4096,114,"chat",136,2e-7]
[[184,203,205,210,214],36,8e-8,83,4e-7,111,"fireworks_ai",112,262144,113,65536,114,"chat",136,0.0000016]
[[184,-191,203,205,210,214],36,2.5e-7,53,3.75e-7,83,0.000002,102,0.000003,111,"fireworks_ai",112,262144,114,"chat",136,0.000006,154,0.000009]
[[],36,8.4e-9,83,4.2e-8,111,"fireworks_ai",112,262144,114,"decisions",136,0]
[[-185,205,-211,214],36,3e-8,53,3.75e-8,83,1.5e-7,102,1.875e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,5e-7,154,6.25e-7]
[[],83,9e-7,111,"fireworks_ai",112,200000,113,200000,114,"chat",136,9e-7]
[[-185,205,-211],83,0.000003,111,"fireworks_ai",112,32768,113,32768,114,"chat",136,0.000003]
[[184,203,205,210],111,"fireworks_ai",114,"chat"]
[[184,190,202,203,205,210,214],36,4.2e-9,83,2.1e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,8.4e-7]
[[184,190,202,203,205,210,214],36,4.8e-8,83,0.0000024,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000096]
[[184,190,202,203,205,210,214],36,9e-9,53,1.125e-8,83,4.5e-7,102,5.625e-7,111,"fireworks_ai",112,1048576,113,393216,114,"chat",136,0.0000018,154,0.00000225]
[[184,203,205,210,-215],36,5.2e-7,83,0.0000028,111,"fireworks_ai",112,202800,113,131072,114,"chat",136,0.0000088]
[[184,203,205,210,-215],36,2.1e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000066]
[[184,190,203,205,210,-215],36,3.9e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,0.0000066]
[[184,190,205,210,214],36,4.5e-8,53,5.625e-8,83,2.25e-7,102,2.8125e-7,111,"fireworks_ai",112,1048576,113,1048576,114,"chat",136,7.5e-7,154,9.375e-7]
[[184,190,202,203,205,210,-215],36,1.82e-7,83,9.8e-7,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.00000308]
[[184,190,203,205,210,-215],36,3.9e-7,53,4.875e-7,83,0.0000021,102,0.000002625,111,"fireworks_ai",112,1048576,113,128000,114,"chat",136,0.0000066,154,0.00000825]
[[184,203,205,210,214],36,3e-7,83,0.000002,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000008]
[[184,203,205,210,214],36,3.8e-7,83,0.0000019,111,"fireworks_ai",112,262144,113,32768,114,"chat",136,0.000008]
[[184,190,203,205,210,214],36,4.5e-7,83,0.0000045,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000225]
[[184,190,202,203,205,210,214],36,2.1e-7,83,0.0000021,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000105]
[[184,190,203,205,210,214],36,4.5e-7,53,5.625e-7,83,0.0000045,102,0.000005625,111,"fireworks_ai",112,1048576,113,131072,114,"chat",136,0.0000225,154,0.000028125]
[[],36,8.4e-9,83,4.2e-8,111,"fireworks_ai",112,262144,114,"evaluation",136,0]
[[184,202,203,205,210,-215],36,2.1e-8,83,1.05e-7,111,"fireworks_ai",112,1048576,113,384000,114,"chat",136,2.1e-7]
[[],83,8e-9,111,"fireworks_ai-embedding-models",112,8192,114,"embedding",136,0]
[[],83,8e-9,111,"fireworks_ai-embedding-models",112,512,114,"embedding",136,0]
[[184,-186,194,198,202,203,205,208,210,-214,-215],36,6e-8,83,3e-7,111,"friendliai",112,196608,113,196608,114,"chat",136,0.0000012]
[[184,-186,194,198,202,203,205,208,210,-214,-215],36,2.5e-7,83,5e-7,111,"friendliai",112,163840,113,163840,114,"chat",136,0.0000015]
[[184,185,194,198,-203,203,205,208,210,-214,214],83,1.4e-7,111,"friendliai",112,262144,113,262144,114,"chat",136,4e-7]
[[184,-186,194,198,202,203,205,208,210,-214,-215],36,2.6e-7,83,0.0000014,111,"friendliai",112,202752,113,202752,114,"chat",136,0.0000044]
[[184,-186,194,198,202,203,205,208,210,-214,-215],36,2.6e-7,83,0.0000014,111,"friendliai",112,1048576,113,1048576,114,"chat",136,0.0000044]
[[184,-186,194,198,202,203,205,208,210,-214,-215],36,2.34e-7,83,0.00000126,111,"friendliai",112,1048576,113,1048576,114,"chat",136,0.00000396]
[[184,185,194,198,202,203,205,208,210,213,214],36,3e-8,83,1.5e-7,111,"friendliai",112,1048576,113,1048576,114,"chat",136,5e-7]
[[],83,0.0000016,98,8e-7,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.0000016,151,9e-7]
[[],83,0.000012,98,0.000006,111,"text-completion-openai",112,16384,113,4096,114,"completion",136,0.000012,151,0.000006]
[[208,210],59,1.1,83,0.000003,98,0.0000015,111,"openai",112,16385,113,4096,114,"chat",136,0.000006,151,0.000003]
[[208,210],59,1.1,83,0.000003,111,"openai",112,16385,113,4096,114,"chat",136,0.000006]
[[208,210],59,1.1,83,0.000003,111,"openai",112,4096,113,4096,114,"chat",136,0.000006]
[[184,208,210],59,1.1,83,0.00003,111,"openai",112,8192,113,4096,114,"chat",136,0.00006]
[[184,198,202,205,208,210],36,7.5e-7,50,5e-7,59,1.1,83,0.000003,98,0.0000015,111,"openai",112,1047576,113,32768,114,"chat",136,0.000012,151,0.000006]
[[184,198,202,205,208,210],36,2e-7,50,1e-7,59,1.1,83,8e-7,98,4e-7,111,"openai",112,1047576,113,32768,114,"chat",136,0.0000032,151,0.0000016]
[[184,198,202,205,208,210],36,5e-8,50,2.5e-8,59,1.1,83,2e-7,98,1e-7,111,"openai",112,1047576,113,32768,114,"chat",136,8e-7,151,4e-7]
[[184,198,200,202,205,208,210,214],36,0.000001875,50,9e-7,59,1.1,83,0.00000375,98,0.000002225,111,"openai",112,128000,113,16384,114,"chat",136,0.000015,151,0.0000125]
[[184,198,200,202,205,208,210],3,0.000001875,59,1.1,83,0.00000375,111,"openai",112,128000,113,16384,114,"chat",136,0.000015]
[[184,198,200,202,205,208,210],36,1.5e-7,50,7.5e-8,59,1.1,83,3e-7,98,1.5e-7,111,"openai",112,128000,113,16384,114,"chat",136,0.0000012,151,6e-7]
[[184,-199,202,203,205,210],36,0.000001,50,5e-7,59,1.1,83,0.000004,98,0.000002,111,"openai",112,200000,113,100000,114,"chat",136,0.000016,151,0.000008]
[[179,184,208,210,214],83,0.00000125,87,0.0000025,111,"vertex_ai-language-models",112,128000,113,64000,114,"chat",136,0.00001,140,0.000015]
[[-173,184,-187,198,200,202,203,205,208,210,212,214,215],31,1e-7,34,1.8e-7,36,3e-8,52,3e-8,53,5.4e-8,60,0.025,64,0.000001,65,3e-7,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-173,184,-187,198,200,202,205,208,210,212,214,-216],64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,111,"vertex_ai-language-models",112,32768,113,32768,114,"image_generation",121,0.039,124,0.00003,125,0.000015,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,165,100000,218,8000000]
[[-173,184,-187,198,200,202,203,205,208,210,212,214,215],31,3e-8,34,5.4e-8,36,1e-8,52,1e-8,53,1.8e-8,60,0.025,64,3e-7,65,3e-7,66,5e-8,67,5e-8,68,5.4e-7,69,5e-8,70,5e-8,71,5.4e-7,83,1e-7,98,5e-8,101,5e-8,102,1.8e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,4e-7,136,4e-7,151,2e-7,153,2e-7,154,7.2e-7,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-173,184,-187,198,200,202,203,205,208,210,212,214,215],36,1e-8,60,0.025,64,3e-7,83,1e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,4e-7,136,4e-7,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[171,172],64,0.000003,83,5e-7,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002]
[[171,172],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,8192,114,"realtime",118,0.000012,136,0.000002]
[[171,172,184,-206,214,215],64,0.000003,83,5e-7,108,0.000003,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002]
[[-173,184,-187,198,200,202,203,205,208,210,212,214,215],36,3e-8,60,0.025,64,0.000001,83,3e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-172,-185,-206,-216],83,5e-7,98,2.5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00001,136,0.00001,151,0.000005]
[[171,184,200,202,203,205,208,210,213,214,215],19,2.5e-7,36,1.25e-7,39,2.5e-7,42,4.5e-7,52,1.25e-7,53,2.25e-7,60,0.025,83,0.00000125,87,0.0000025,88,0.00000125,89,0.00000125,90,0.0000045,98,6.25e-7,101,6.25e-7,102,0.00000225,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",136,0.00001,140,0.000015,141,0.0000075,142,0.0000075,143,0.000027,151,0.000005,153,0.000005,154,0.000018,160,2048,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-173,184,198,202,205,208,210,214,215],36,1.25e-7,64,7e-7,83,0.000001,98,5e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",118,0.00002,136,0.00002,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-173,179,184,193,198,200,202,203,205,208,210,212,214,215],31,1e-7,34,1.8e-7,36,5e-8,53,9e-8,60,0.014,64,0.000001,65,0.000001,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.000003,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,202,205,208,214,215],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,52,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,202,205,208,214,215],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,202,205,208,214,215],36,5e-8,50,2.5e-8,52,2.5e-8,53,9e-8,74,0.00056,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,202,205,208,214,215],36,5e-8,50,2.5e-8,74,0.00056,83,5e-7,98,2.5e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,65,5e-7,66,2.5e-7,67,2.5e-7,68,9e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,200,202,-204,-206,208,213,214],36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,74,0.00028,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,65536,113,4096,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,126,0.000054,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],36,2.5e-8,60,0.014,64,5e-7,83,2.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,172,184,-206,214,215],64,0.000003,76,0.000001,81,0.0000833333333333,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],19,2.5e-7,36,2e-7,39,4e-7,60,0.014,83,0.000002,87,0.000004,98,0.000001,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,151,0.000006,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,184,193,198,200,202,203,205,208,210,212,213,214,215],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,3e-8,50,1.5e-8,52,1.5e-8,53,5.4e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,184,-192,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,-185,-192,193,200,202,203,205,-207,208,-211,-213,213,214,-216],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135]
[[171,172,184,-206,214,215],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]
[[171,172,184,203,-206,214,215],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045]
[[],83,1.5e-7,98,1.2e-7,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,3072]
[[181,192],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]
[[181],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]
[[-173,184,198,200,202,203,205,208,210,212,214,215],36,3e-8,64,0.000001,83,3e-7,111,"gemini",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025,165,100000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,8000000]
[[],72,0,83,0,111,"vertex_ai-language-models",112,1000000,113,8192,114,"embedding",136,0,159,3072]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],36,7.5e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,165,100000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,8000000]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],36,3e-8,52,2e-8,53,5e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,165,15,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[171,172,184,198,-201,-203,-206,208,210,-213,214,215],64,0.000003,76,0.000003,83,5e-7,108,0.000003,111,"vertex_ai-language-models",112,131072,113,65536,114,"realtime",118,0.000012,136,0.000002,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[171,172,184,198,200,-203,205,208,210,212,214,215],64,0.000003,76,0.000003,83,5e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"realtime",118,0.000012,136,0.000002,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035}]
[[-185,200,202,203,-206,208,213,214,215],36,1.5e-7,50,7.5e-8,53,2.7e-7,74,0.00168,83,0.0000015,98,7.5e-7,102,0.0000027,111,"vertex_ai-language-models",112,131072,113,32768,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,126,0.000054,136,0.0000075,151,0.00000375,154,0.0000135,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,203,208,213,214],64,0.0000015,83,0.0000015,111,"vertex_ai-language-models",112,131072,113,57920,114,"chat",128,0.000009,136,0.000009,157,0.0000175]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],36,2e-7,39,4e-7,42,7.2e-7,52,2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[-173,184,198,-203,203,205,208,210,212,214],36,0,64,0.000001,83,3e-7,111,"vertex_ai-language-models",112,1048576,113,65535,114,"chat",128,0.0000025,136,0.0000025]
[[171,-173,179,184,198,200,202,203,205,208,210,212,213,214,215],36,1e-7,64,0.000001,83,0.000001,111,"vertex_ai-language-models",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-185,-203,-206,208,214,215],83,0.000002,98,0.000001,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,151,0.000006,165,1000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,4000000]
[[-185,200,202,205,208,214,215],74,0.0011,83,0.000002,98,0.000001,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,151,0.000006,165,1000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,4000000]
[[179,184,208,210,214],83,0.00000125,87,0.0000025,111,"gemini",112,128000,113,64000,114,"chat",136,0.00001,140,0.000015,165,2000,218,800000]
[[171,-173,184,-187,198,200,202,203,205,208,210,212,214,215],31,1e-7,32,1e-7,33,1e-7,34,1.8e-7,36,3e-8,50,3e-8,52,3e-8,53,5.4e-8,60,0.025,64,0.000001,69,5e-7,70,5e-7,71,0.0000018,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,165,100000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,8000000]
[[-172,-173,-185,-187,198,200,202,-204,-206,208,210,212,214,-216],36,3e-8,64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,65536,113,32768,114,"image_generation",121,0.039,124,0.00003,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,165,100000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,8000000]
[[171,-173,184,-187,198,200,202,203,205,208,210,212,214,215],31,3e-8,32,3e-8,33,3e-8,34,5.4e-8,36,1e-8,50,1e-8,52,1e-8,53,1.8e-8,60,0.025,64,3e-7,69,1.5e-7,70,1.5e-7,71,5.4e-7,83,1e-7,98,5e-8,101,5e-8,102,1.8e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,4e-7,136,4e-7,151,2e-7,153,2e-7,154,7.2e-7,165,15,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,250000]
[[171,172],64,0.000003,83,5e-7,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002,165,10,218,250000]
[[171,172],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,8192,114,"realtime",118,0.000012,136,0.000002,165,10,218,250000]
[[171,172,184,203,-206,214,215],64,0.000003,83,5e-7,108,0.000003,111,"gemini",112,131072,113,8192,114,"realtime",118,0.000012,136,0.000002,165,10,218,250000]
[[-172,-185,-206,-216],83,5e-7,98,2.5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00001,136,0.00001,151,0.000005,165,10,218,4000000]
[[171,184,200,202,203,205,208,210,212,213,214,215],36,1.25e-7,39,2.5e-7,40,2.5e-7,41,2.5e-7,42,4.5e-7,50,1.25e-7,52,1.25e-7,53,2.25e-7,60,0.025,83,0.00000125,87,0.0000025,88,0.00000125,89,0.00000125,90,0.0000045,98,6.25e-7,101,6.25e-7,102,0.00000225,111,"gemini",112,1048576,113,65536,114,"chat",136,0.00001,140,0.000015,141,0.0000075,142,0.0000075,143,0.000027,151,0.000005,153,0.000005,154,0.000018,160,2048,165,2000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,800000]
[[-172,-173,-185,202,-206,208,210,-215,-216],36,1.25e-7,64,7e-7,83,0.000001,98,5e-7,111,"gemini",112,8192,113,16384,114,"chat",118,0.00002,136,0.00002,151,0.00001,165,10000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,10000000]
[[171,-173,179,184,193,198,200,202,203,205,208,210,212,214,215],31,1e-7,32,1e-7,33,1e-7,34,1.8e-7,36,5e-8,50,5e-8,52,5e-8,53,9e-8,60,0.014,64,0.000001,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.000003,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[-185,-203,203,-206,208,214,215],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[-185,202,-204,-206,208,214,215],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.134,124,0.00012,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[-185,200,-203,203,-206,208,214,215],83,5e-7,98,2.5e-7,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.045,124,0.00006,125,0.00003,136,0.000003,151,0.0000015,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[-185,202,-204,-206,208,214,215],83,5e-7,98,2.5e-7,111,"gemini",112,65536,113,65536,114,"image_generation",121,0.045,124,0.00006,136,0.000003,151,0.0000015,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,165,15,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[-185,200,-203,203,-206,208,214,-216],74,0.00028,83,2.5e-7,98,1.25e-7,111,"gemini",112,65536,113,4096,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,136,0.0000015,151,7.5e-7,165,1000,218,4000000]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],31,5e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,69,2.5e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,165,15,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[171,172,184,203,-206,214,215],64,0.000003,76,0.000001,81,0.0000833333333333,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,165,10,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[-185,-206,-216],83,0.000001,98,5e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.00002,136,0.00002,151,0.00001,165,10,218,4000000]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],36,2e-7,39,4e-7,40,4e-7,41,4e-7,42,7.2e-7,50,2e-7,52,2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,65536,114,"chat",136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],36,1.5e-7,50,7.5e-8,52,8e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"gemini",112,1048576,113,65536,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[171,-173,179,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,3e-8,50,1.5e-8,52,2e-8,53,5e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"gemini",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,165,15,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[171,172,-185,-206,-216],64,0.0000035,83,0.0000035,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000021,136,0.000021,165,10,218,250000]
[[171,-185],64,0.000002,83,0.000002,111,"gemini",112,98304,113,32768,114,"audio_transcription",136,0.000012,165,2000,218,800000]
[[171,-185],64,0.0000035,83,0.0000035,111,"gemini",112,131072,113,65536,114,"audio_transcription",136,0.000021,165,10,218,250000]
[[171,-173,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[171,-173,184,-192,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[171,-173,179,184,-192,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[202],36,1.25e-7,50,6.25e-8,52,2.5e-8,53,2.25e-7,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.000006,136,0.000006,151,0.000003,153,0.000003,154,0.0000108]
[[202],36,1.25e-7,50,6.25e-8,52,2.5e-8,53,2.25e-7,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"gemini",112,8192,113,16384,114,"audio_speech",118,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162]
[[171,172,184,203,-206,214,215],64,0.000003,76,0.000001,83,7.5e-7,108,0.000001,111,"gemini",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,165,10,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[171,-173,179,180,184,-192,193,198,200,202,203,205,208,210,212,213,214,215],36,1e-7,50,5e-8,52,5e-8,53,1.8e-7,60,0.014,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,1048576,113,1048576,114,"chat",128,0.00001,136,0.00001,151,0.000005,153,0.000005,154,0.000018,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[171,-173,179,180,184,-192,193,198,200,202,203,205,208,210,212,213,214,215,216],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"gemini",112,1048576,113,1048576,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135,160,4096,165,2000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,800000]
[[],83,1.5e-7,98,7.5e-8,111,"gemini",112,2048,114,"embedding",136,0,159,3072,165,10000,218,10000000]
[[171,181,192,214],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"gemini",112,8192,114,"embedding",136,0,159,3072,165,10000,218,10000000]
[[184,205,208,210,214],83,0,86,0,111,"gemini",112,1048576,113,8192,114,"chat",136,0,139,0,165,1000,218,4000000]
[[184,205,208,210,214],83,0,86,0,111,"gemini",112,2097152,113,8192,114,"chat",136,0,139,0,165,1000,218,4000000]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],36,7.5e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"gemini",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,165,15,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,250000]
[[184,210,214],83,3.5e-7,111,"gemini",112,8192,113,8192,114,"chat",136,0.00000105,165,10,218,250000]
[[171,172,184,198,200,-203,205,208,210,212,214,215],64,0.000003,83,5e-7,111,"gemini",112,1048576,113,65535,114,"realtime",118,0.000012,136,0.000002,165,100000,166,{"search_context_size_low":0.035,"search_context_size_medium":0.035,"search_context_size_high":0.035},218,8000000]
[[-185,200,-203,203,-206,208,214,215],83,0.0000015,98,7.5e-7,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.0336,124,0.00003,125,0.000015,136,0.0000075,151,0.00000375,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[171,203,208,213,214],64,0.0000015,83,0.0000015,111,"gemini",112,131072,113,65536,114,"chat",128,0.000009,136,0.000009,157,0.0000175,165,2000,218,800000]
[[-172,172,203,-209,213,214],76,0.0000015,83,0.0000015,108,0.0000015,111,"gemini",112,131072,113,65536,114,"chat",128,0.000009,136,0.000009,157,0.000012]
[[171,-173,184,198,200,202,203,205,208,210,212,213,214,215],36,1e-7,50,5e-8,64,0.000001,83,0.000001,98,5e-7,111,"gemini",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,151,0.0000025,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,184,203,213,214,215],64,0.000001,83,0.000001,111,"gemini",112,131072,113,65536,114,"chat",136,0.000005,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[-173,184,205,-209,210,214],62,0,63,0,72,0,73,0,74,0,75,0,83,0,86,0,104,0,105,0,111,"gemini",112,131072,113,8192,114,"chat",119,0,120,0,136,0,139,0]
[[184,203,205,208,210,214],83,0,111,"gemini",112,262144,113,32768,114,"chat",136,0]
[[],111,"gemini",114,"image_generation",121,0.02]
[[],111,"gemini",114,"image_generation",121,0.04]
[[-173,184,205,208,210,214],62,0,63,0,72,0,73,0,74,0,75,0,83,0,86,0,104,0,105,0,111,"gemini",112,32767,113,8192,114,"chat",119,0,120,0,136,0,139,0]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"gemini",112,131072,113,8192,114,"chat",121,0.04,136,0]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"gemini",112,131072,113,8192,114,"chat",121,0.08,136,0]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"gemini",112,131072,113,65536,114,"chat",121,0.08,136,0]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"gemini",112,1048576,113,65536,114,"chat",121,0.08,136,0]
[[-185,202,-204,205,208,214,215],74,0.0011,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"gemini",112,131072,113,32768,114,"image_generation",121,0.134,124,0.00012,136,0.000012,151,0.000006,153,0.000006,154,0.0000216,165,1000,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014},218,4000000]
[[],111,"gemini",112,1024,114,"video_generation",129,0.1,130,0.12,133,0.3]
[[],111,"gemini",112,1024,114,"video_generation",129,0.4,133,0.6]
[[],111,"gemini",112,1024,114,"video_generation",129,0.05,130,0.08]
[[170,184,202,203,210],83,0,111,"volcengine",112,204800,113,131072,114,"chat",136,0]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.00000625,16,0.00001,36,5e-7,83,0.000005,98,0.0000025,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,512,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,174,175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00001,160,1024,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[-172,184,195,-202,202,203,-205,205,208,210,214],3,0.000005,28,0.0000025,29,0.00000875,36,2e-7,52,1e-7,53,3.5e-7,83,0.000004,101,0.000002,102,0.000007,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.00002,153,0.00001,154,0.000035]
[[-174,184,-192,203,-207,210,214,216],36,2.5e-7,43,5e-7,83,0.0000025,91,0.000005,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000015,144,0.0000225]
[[-174,184,-192,203,-207,210,214,216],36,5e-7,43,0.000001,83,0.000005,91,0.00001,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00003,144,0.000045]
[[-174,177,184,189,-192,203,-207,210,214,216],3,2.5e-7,20,5e-7,36,2e-8,43,4e-8,83,2e-7,91,4e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018]
[[-174,177,184,189,-192,203,-207,210,214,216],3,0.000005,20,0.00001,36,4e-7,43,8e-7,83,0.000004,91,0.000008,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003]
[[-174,177,184,189,-192,203,-207,210,214,216],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015]
[[213],104,0.00049,111,"bedrock",112,261120,113,98304,114,"chat",136,0.0000075]
[[177,178,184,-203,203,-205,210,214],36,5e-7,52,2.5e-7,53,8.75e-7,83,0.000002,101,0.000001,102,0.0000035,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.000006,153,0.000003,154,0.0000105]
[[-172,184,205,208,214],83,9e-8,98,5e-8,101,5e-8,102,1.6e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2.9e-7,151,1.5e-7,153,1.5e-7,154,5.1e-7]
[[-172,184,205,208,214],83,2.3e-7,98,1.2e-7,101,1.2e-7,102,4e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,3.8e-7,151,1.9e-7,153,1.9e-7,154,6.7e-7]
[[-172,184,208,214],83,4e-8,98,2e-8,101,2e-8,102,7e-8,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,8e-8,151,4e-8,153,4e-8,154,1.4e-7]
[[184,202,208,210],59,1.1,83,5e-7,111,"openai",112,16385,113,4096,114,"chat",136,0.0000015]
[[184,198,202,208,210],59,1.1,83,5e-7,98,2.5e-7,111,"openai",112,16385,113,4096,114,"chat",136,0.0000015,151,7.5e-7]
[[184,198,202,208,210],59,1.1,83,0.000001,98,0.000001,111,"openai",112,16385,113,4096,114,"chat",136,0.000002,151,0.000002]
[[202,208,210],59,1.1,83,0.000003,111,"openai",112,16385,113,4096,114,"chat",136,0.000004]
[[],83,0.0000015,111,"text-completion-openai",112,8192,113,4096,114,"completion",136,0.000002]
[[],83,0.0000015,111,"text-completion-openai",112,8192,113,4097,114,"completion",136,0.000002]
[[184,202,208,210],59,1.1,83,0.00003,111,"openai",112,8192,113,4096,114,"chat",136,0.00006]
[[184,202,208,210],59,1.1,83,0.00003,98,0.000015,111,"openai",112,8192,113,4096,114,"chat",136,0.00006,151,0.00003]
[[184,198,202,208,210],59,1.1,83,0.00001,111,"openai",112,128000,113,4096,114,"chat",136,0.00003]
[[184,198,200,202,208,210,214],59,1.1,83,0.00001,111,"openai",112,128000,113,4096,114,"chat",136,0.00003]
[[184,198,200,202,208,210,214],59,1.1,83,0.00001,98,0.000005,111,"openai",112,128000,113,4096,114,"chat",136,0.00003,151,0.000015]
[[184,193,198,200,202,205,208,210,214,215],36,5e-7,53,8.75e-7,59,1.1,83,0.000002,98,0.000001,102,0.0000035,111,"openai",112,1047576,113,32768,114,"chat",136,0.000008,151,0.000004,154,0.000014,166,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]
[[184,193,198,200,202,205,208,210,214,215],36,1e-7,53,1.75e-7,59,1.1,83,4e-7,98,2e-7,102,7e-7,111,"openai",112,1047576,113,32768,114,"chat",136,0.0000016,151,8e-7,154,0.0000028,166,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]
[[184,193,198,200,202,205,208,210,214],36,2.5e-8,53,5e-8,59,1.1,83,1e-7,98,5e-8,102,2e-7,111,"openai",112,1047576,113,32768,114,"chat",136,4e-7,151,2e-7,154,8e-7]
[[184,198,200,202,205,208,210,214],36,0.00000125,53,0.000002125,59,1.1,83,0.0000025,98,0.00000125,102,0.00000425,111,"openai",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005,154,0.000017]
[[184,198,200,202,208,210,214],59,1.1,83,0.000005,98,0.0000025,102,0.00000875,111,"openai",112,128000,113,4096,114,"chat",136,0.000015,151,0.0000075,154,0.00002625]
[[171,172,184,198,208,210],64,0.00004,83,0.0000025,111,"openai",112,128000,113,16384,114,"chat",118,0.00008,136,0.00001]
[[184,198,200,202,205,208,210,214],36,7.5e-8,53,1.25e-7,59,1.1,83,1.5e-7,98,7.5e-8,102,2.5e-7,111,"openai",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,154,0.000001,166,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]
[[171,172,184,198,208,210],64,0.00001,83,1.5e-7,111,"openai",112,128000,113,16384,114,"chat",118,0.00002,136,6e-7]
[[171,172,184,198,208,210],2,3e-7,36,3e-7,64,0.00001,83,6e-7,111,"openai",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[184,198,200,202,205,208,210,214,215],36,7.5e-8,59,1.1,83,1.5e-7,98,7.5e-8,111,"openai",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,166,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]
[[],64,0.00000125,81,0.00005,83,0.00000125,111,"openai",112,16000,113,2000,114,"audio_transcription",136,0.000005]
[[],83,6e-7,111,"openai",114,"audio_speech",118,0.000012,129,0.00025,136,0.00001]
[[184,198,200,202,205,208,210,214,215],36,0.00000125,59,1.1,83,0.0000025,98,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001,151,0.000005,166,{"search_context_size_high":0.025,"search_context_size_low":0.025,"search_context_size_medium":0.025}]
[[],64,0.0000025,81,0.0001,83,0.0000025,111,"openai",112,16000,113,2000,114,"audio_transcription",136,0.00001]
[[184,191,193,-196,198,200,202,203,205,208,210,214,215,-217],36,1.25e-7,50,6.25e-8,52,6.25e-8,53,2.5e-7,59,1.1,83,0.00000125,98,6.25e-7,101,6.25e-7,102,0.0000025,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,153,0.000005,154,0.00002,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[-185,191,193,-196,-199,200,202,203,205,208,-211,214,-217],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001]
[[184,193,198,200,-203,203,205,210,214],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,128000,113,16384,114,"chat",136,0.00001]
[[184,193,198,200,202,203,205,210,214,215],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"responses",136,0.00001]
[[184,191,193,-196,198,200,202,203,205,208,210,214,215,-217],36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,59,1.1,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"openai",112,272000,113,128000,114,"chat",136,0.000002,151,0.000001,153,0.000001,154,0.0000036,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,191,193,-196,198,200,202,203,205,208,210,214,215,-217],36,5e-9,50,2.5e-9,52,2.5e-9,59,1.1,83,5e-8,98,2.5e-8,101,2.5e-8,111,"openai",112,272000,113,128000,114,"chat",136,4e-7,151,2e-7,153,2e-7,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,191,-194,-196,198,200,202,203,205,208,210,214,215,-217],59,1.1,83,0.000015,98,0.0000075,111,"openai",112,400000,113,272000,114,"responses",136,0.00012,151,0.00006,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,191,-196,198,200,202,205,208,210,214,215,-217],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-196,198,200,202,205,208,210,214,215,-217],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,-217],36,1.25e-7,50,6.25e-8,52,6.25e-8,53,2.5e-7,59,1.1,83,0.00000125,98,6.25e-7,101,6.25e-7,102,0.0000025,111,"openai",112,272000,113,128000,114,"chat",136,0.00001,151,0.000005,153,0.000005,154,0.00002,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,193,198,200,202,203,205,210,214,215],36,1.25e-7,59,1.1,83,0.00000125,111,"openai",112,400000,113,128000,114,"responses",136,0.00001]
[[184,193,198,200,202,203,205,210,214],36,2.5e-8,59,1.1,83,2.5e-7,111,"openai",112,400000,113,128000,114,"responses",136,0.000002]
[[184,-192,193,195,198,200,202,203,205,208,210,211,214,215,216],36,1.75e-7,50,8.75e-8,52,8.75e-8,53,3.5e-7,59,1.1,83,0.00000175,98,8.75e-7,101,8.75e-7,102,0.0000035,111,"openai",112,272000,113,128000,114,"chat",136,0.000014,151,0.000007,153,0.000007,154,0.000028,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,193,198,200,-203,203,205,210,214],36,1.75e-7,59,1.1,83,0.00000175,111,"openai",112,128000,113,16384,114,"chat",136,0.000014]
[[184,193,198,200,202,203,205,210,214,215],36,1.75e-7,59,1.1,83,0.00000175,111,"openai",112,272000,113,128000,114,"responses",136,0.000014]
[[184,191,193,-196,198,200,202,203,205,208,210,214,215,216],59,1.1,83,0.000021,98,0.0000105,111,"openai",112,272000,113,128000,114,"responses",136,0.000168,151,0.000084,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,202,203,205,-209,210,211,214,215,216],36,1.75e-7,53,3.5e-7,59,1.1,83,0.00000175,102,0.0000035,111,"openai",112,272000,113,128000,114,"responses",136,0.000014,154,0.000028,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,202,203,205,208,210,211,214,216],36,2.5e-7,43,5e-7,44,2.5e-7,46,2.5e-7,50,1.3e-7,52,1.3e-7,53,5e-7,59,1.1,83,0.0000025,91,0.000005,92,0.0000025,94,0.0000025,98,0.00000125,101,0.00000125,102,0.000005,111,"openai",112,1050000,113,128000,114,"chat",136,0.000015,144,0.0000225,145,0.00001125,147,0.00001125,151,0.0000075,153,0.0000075,154,0.00003,163,1.1,164,1.1]
[[184,-192,193,195,198,200,202,203,205,208,210,211,214,215,216],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.5e-7,59,1.1,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.0000015,111,"openai",112,272000,113,128000,114,"chat",136,0.0000045,151,0.00000225,153,0.00000225,154,0.000009,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,202,203,205,208,210,214,215,216],36,2e-8,50,1e-8,52,1e-8,59,1.1,83,2e-7,98,1e-7,101,1e-7,111,"openai",112,272000,113,128000,114,"chat",136,0.00000125,151,6.25e-7,153,6.25e-7,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,-196,198,200,202,203,-206,208,210,211,214,215,216],59,1.1,83,0.00003,91,0.00006,92,0.00003,94,0.00003,98,0.000015,101,0.000015,111,"openai",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,147,0.000135,151,0.00009,153,0.00009,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,202,203,205,208,210,211,214,215,216],36,5e-7,43,0.000001,44,5e-7,46,5e-7,50,2.5e-7,52,2.5e-7,53,0.00000125,59,1.1,83,0.000005,91,0.00001,92,0.000005,94,0.000005,98,0.0000025,101,0.0000025,102,0.0000125,111,"openai",112,1050000,113,128000,114,"chat",136,0.00003,144,0.000045,145,0.0000225,147,0.0000225,151,0.000015,153,0.000015,154,0.000075,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[203],36,0.00000125,59,1.1,83,0.0000125,111,"openai",114,"chat",136,0.000075]
[[184,-189,-192,193,-196,198,200,202,203,-206,208,210,211,214,215,216],59,1.1,83,0.00003,91,0.00006,92,0.00003,98,0.000015,101,0.000015,111,"openai",112,1050000,113,128000,114,"responses",136,0.00018,144,0.00027,145,0.000135,151,0.00009,153,0.00009,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,0.000005,6,0.00001,7,0.00002,9,0.00001,10,0.00004,13,0.000005,14,0.00002,20,0.00001,21,0.000005,23,0.000005,24,0.00002,26,0.0000025,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,44,4e-7,46,4e-7,47,0.0000016,50,2e-7,52,2e-7,53,8e-7,59,1.1,83,0.000004,91,0.000008,92,0.000004,94,0.000004,95,0.000016,98,0.000002,101,0.000002,102,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,145,0.000015,147,0.000015,148,0.00006,151,0.00001,153,0.00001,154,0.00004,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,193,198,200,202,203,205,208,210,214,215],3,0.000015625,6,0.00003125,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"chat",136,0.000075,144,0.0001125]
[[184,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,2.5e-7,6,5e-7,7,0.000001,8,5e-7,9,5e-7,10,0.000002,12,2.5e-7,13,2.5e-7,14,0.000001,20,5e-7,21,2.5e-7,23,2.5e-7,24,0.000001,26,1.25e-7,28,1.25e-7,29,5e-7,36,2e-8,43,4e-8,44,2e-8,46,2e-8,47,8e-8,50,1e-8,52,1e-8,53,4e-8,59,1.1,83,2e-7,91,4e-7,92,2e-7,94,2e-7,95,8e-7,98,1e-7,101,1e-7,102,4e-7,111,"openai",112,922000,113,128000,114,"chat",136,0.0000012,144,0.0000018,145,9e-7,147,9e-7,148,0.0000036,151,6e-7,153,6e-7,154,0.0000024,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,0.000005,6,0.00001,7,0.00002,8,0.00001,9,0.00001,10,0.00004,12,0.000005,13,0.000005,14,0.00002,20,0.00001,21,0.000005,23,0.000005,24,0.00002,26,0.0000025,28,0.0000025,29,0.00001,36,4e-7,43,8e-7,44,4e-7,46,4e-7,47,0.0000016,50,2e-7,52,2e-7,53,8e-7,59,1.1,83,0.000004,91,0.000008,92,0.000004,94,0.000004,95,0.000016,98,0.000002,101,0.000002,102,0.000008,111,"openai",112,922000,113,128000,114,"chat",136,0.00002,144,0.00003,145,0.000015,147,0.000015,148,0.00006,151,0.00001,153,0.00001,154,0.00004,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,12,0.0000025,13,0.0000025,14,0.00001,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,26,0.00000125,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,44,2e-7,46,2e-7,47,8e-7,50,1e-7,52,1e-7,53,4e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,98,0.000001,101,0.000001,102,0.000004,111,"openai",112,922000,113,128000,114,"chat",136,0.000012,144,0.000018,145,0.000009,147,0.000009,148,0.000036,151,0.000006,153,0.000006,154,0.000024,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,211,214,215,216],3,0.0000125,6,0.000025,7,0.00005,8,0.000025,9,0.000025,10,0.0001,11,0.0003,12,0.0000125,13,0.0000125,14,0.00005,15,0.00015,20,0.000025,21,0.0000125,23,0.0000125,24,0.00005,25,0.00015,26,0.00000625,28,0.00000625,29,0.000025,30,0.000075,36,0.000001,43,0.000002,44,0.000001,46,0.000001,47,0.000004,48,0.000012,50,5e-7,52,5e-7,53,0.000002,54,0.000006,59,1.1,83,0.00001,91,0.00002,92,0.00001,94,0.00001,95,0.00004,96,0.00012,98,0.000005,101,0.000005,102,0.00002,103,0.00006,111,"openai",112,922000,113,128000,114,"chat",136,0.00005,144,0.000075,145,0.0000375,147,0.0000375,148,0.00015,149,0.00045,151,0.000025,153,0.000025,154,0.0001,155,0.0003,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,211,214,215,216],36,0.000001,59,1.1,83,0.00001,111,"openai",112,922000,113,128000,114,"chat",136,0.00005,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,193,200,202,203,205,211,214,215],3,0.000025,6,0.00005,36,0.000002,83,0.00002,111,"openai",112,922000,113,128000,114,"chat",136,0.0001]
[[179,184,189,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,1.25e-7,6,2.5e-7,7,5e-7,8,2.5e-7,9,2.5e-7,10,0.000001,12,1.25e-7,13,1.25e-7,14,5e-7,20,2.5e-7,21,1.25e-7,22,2.5e-7,23,1.25e-7,24,5e-7,26,6.25e-8,27,1.25e-7,28,6.25e-8,29,2.5e-7,36,1e-8,43,2e-8,44,1e-8,45,2e-8,46,1e-8,47,4e-8,50,5e-9,51,1e-8,52,5e-9,53,2e-8,59,1.1,83,1e-7,91,2e-7,92,1e-7,93,2e-7,94,1e-7,95,4e-7,98,5e-8,100,1e-7,101,5e-8,102,2e-7,111,"openai",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7,145,3.75e-7,146,0,147,3.75e-7,148,0.0000015,151,2.5e-7,152,0,153,2.5e-7,154,0.000001,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,211,214,215,216],3,0.00001875,6,0.0000375,7,0.000075,20,0.0000375,36,0.0000015,43,0.000003,83,0.000015,91,0.00003,111,"openai",112,922000,113,128000,114,"chat",136,0.000075,144,0.0001125,163,1.1,164,1.1]
[[179,184,189,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,12,0.0000025,13,0.0000025,14,0.00001,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,26,0.00000125,28,0.00000125,29,0.000005,36,2e-7,43,4e-7,44,2e-7,46,2e-7,47,8e-7,50,1e-7,52,1e-7,53,4e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,98,0.000001,101,0.000001,102,0.000004,111,"openai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,145,0.0000075,147,0.0000075,148,0.00003,151,0.000005,153,0.000005,154,0.00002,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,-196,198,200,201,202,203,205,208,210,211,214,215,216],3,0.0000025,6,0.000005,7,0.00001,8,0.000005,9,0.000005,10,0.00002,11,0.00006,12,0.0000025,13,0.0000025,14,0.00001,15,0.00003,20,0.000005,21,0.0000025,23,0.0000025,24,0.00001,25,0.00003,26,0.00000125,28,0.00000125,29,0.000005,30,0.000015,36,1e-7,43,2e-7,44,1e-7,46,1e-7,47,4e-7,48,0.0000012,50,5e-8,52,5e-8,53,2e-7,54,6e-7,59,1.1,83,0.000002,91,0.000004,92,0.000002,94,0.000002,95,0.000008,96,0.000024,98,0.000001,101,0.000001,102,0.000004,103,0.000012,111,"openai",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015,145,0.0000075,147,0.0000075,148,0.00003,149,0.00009,151,0.000005,153,0.000005,154,0.00002,155,0.00006,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[179,184,189,-192,193,195,198,200,201,202,203,205,208,210,211,214,215,216],3,0.00000125,6,0.0000025,7,0.000005,8,0.0000025,9,0.0000025,10,0.00001,12,0.00000125,13,0.00000125,14,0.000005,20,0.0000025,21,0.00000125,23,0.00000125,24,0.000005,26,6.25e-7,28,6.25e-7,29,0.0000025,36,5e-8,43,1e-7,44,5e-8,46,5e-8,47,2e-7,50,2.5e-8,52,2.5e-8,53,1e-7,59,1.1,83,0.000001,91,0.000002,92,0.000001,94,0.000001,95,0.000004,98,5e-7,101,5e-7,102,0.000002,111,"openai",112,922000,113,128000,114,"chat",136,0.000005,144,0.0000075,145,0.00000375,147,0.00000375,148,0.000015,151,0.0000025,153,0.0000025,154,0.00001,163,1.1,164,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[171,172,184,193,198,-203,-204,-206,208,210,-215],64,0.000032,83,0.0000025,111,"openai",112,128000,113,16384,114,"chat",118,0.000064,136,0.00001]
[[171,172,184,193,198,-203,-204,-206,208,210,-215],64,0.00001,83,6e-7,111,"openai",112,128000,113,16384,114,"chat",118,0.00002,136,0.0000024]
[[179,184,193,198,200,202,203,205,208,210,214,215],3,0.000005,20,0.00001,36,4e-7,43,8e-7,59,1.1,83,0.000004,91,0.000008,111,"openai",112,922000,113,128000,114,"responses",136,0.00002,144,0.00003]
[[179,184,193,198,200,202,203,205,208,210,214,215],3,0.000015625,20,0.00003125,36,0.00000125,43,0.0000025,59,1.1,83,0.0000125,91,0.000025,111,"openai",112,272000,113,128000,114,"responses",136,0.000075,144,0.0001125]
[[],35,0.0000025,36,0.00000125,50,6.3e-7,76,0.00001,77,0.000005,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.00004]
[[],35,2.5e-7,36,2e-7,50,1e-7,76,0.0000025,77,0.00000125,83,0.000002,98,0.000001,111,"openai",114,"image_generation",124,0.000008,125,0.000004]
[[200,214],35,0.000002,36,0.00000125,50,6.3e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.000032,125,0.000016,136,0.00001,151,0.000005]
[[200,214],35,0.000002,36,0.00000125,50,6.25e-7,76,0.000008,77,0.000004,83,0.000005,98,0.0000025,111,"openai",114,"image_generation",124,0.00003,125,0.000015]
[[200,214],35,0.000002,36,0.00000125,76,0.000008,83,0.000005,111,"openai",114,"image_generation",124,0.00003]
[[171,172,184],81,0.000833333333333,111,"openai",114,"realtime"]
[[171,193],81,0.000283333333333,111,"openai",114,"audio_transcription"]
[[171,172,184,198,208,210],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,32000,113,4096,114,"realtime",118,0.000064,136,0.000016]
[[171,172,184,198,208,210],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,128000,113,32000,114,"realtime",118,0.000064,136,0.000024]
[[171,172,184,198,202,203,208,210],2,4e-7,31,4e-7,35,5e-7,36,4e-7,64,0.000032,76,0.000005,83,0.000004,111,"openai",112,128000,113,32000,114,"realtime",118,0.000064,136,0.000024,163,1.1,164,1.1]
[[171,172,184,198,202,203,208,210],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,128000,113,32000,114,"realtime",118,0.00002,136,0.0000024,163,1.1,164,1.1]
[[171,172,184,198,208,210],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,32000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[171,172,184,198,208,210],2,3e-7,31,3e-7,35,8e-8,36,6e-8,64,0.00001,76,8e-7,83,6e-7,111,"openai",112,128000,113,4096,114,"realtime",118,0.00002,136,0.0000024]
[[171,172,193],81,0.000566666666667,111,"openai",112,16000,113,2000,114,"realtime"]
[[171],81,0.000283333333333,111,"openai",114,"audio_transcription"]
[[],36,5e-7,83,0.000005,111,"openai",114,"chat",136,0.000025]
[[171,193],81,0.000075,111,"openai",114,"audio_transcription"]
[[],72,0.00004,111,"groq",112,4000,113,50000,114,"audio_speech"]
[[],72,0.000022,111,"groq",112,4000,113,50000,114,"audio_speech"]
[[],83,3e-8,111,"groq",112,512,113,512,114,"chat",136,3e-8]
[[],83,4e-8,111,"groq",112,512,113,512,114,"chat",136,4e-8]
[[184,198,202,203,205,210,215],36,7.5e-8,83,1.5e-7,111,"groq",112,131072,113,65536,114,"chat",136,6e-7,166,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]
[[184,198,202,203,205,210,215],36,3.75e-8,83,7.5e-8,111,"groq",112,131072,113,65536,114,"chat",136,3e-7,166,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]
[[184,202,203,205,210,215],36,3.7e-8,83,7.5e-8,111,"groq",112,131072,113,65536,114,"chat",136,3e-7,166,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]
[[184,203,205,210,214],83,8e-7,111,"groq",112,131072,113,16384,114,"chat",136,0.000004]
[[],81,0.00003083,111,"groq",114,"audio_transcription",129,0]
[[],81,0.00001111,111,"groq",114,"audio_transcription",129,0]
[[184,208,210],111,"heroku",112,200000,113,8192,114,"chat"]
[[],74,0.167,78,1.59263611e-7,111,"openai",114,"image_generation",127,0]
[[200,214],74,0.133,111,"openai",114,"image_generation"]
[[],74,0.25,78,1.58945719e-7,111,"openai",114,"image_generation",127,0]
[[200,214],74,0.2,111,"openai",114,"image_generation"]
[[184,198,208,210],83,1.2e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,3e-7]
[[184,198,208,210],83,2e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,2e-7]
[[184,198,208,210],83,1.2e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,3e-7]
[[184,198,208,210],83,0.000002,111,"hyperbolic",112,131072,113,131072,114,"chat",136,0.000002]
[[184,198,208,210],83,4e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,4e-7]
[[184,198,208,210],83,2.5e-7,111,"hyperbolic",112,131072,113,131072,114,"chat",136,2.5e-7]
[[184,198,208,210],83,2e-7,111,"hyperbolic",112,32768,113,32768,114,"chat",136,2e-7]
[[-172,184,-202,202,203,-205,205,208,210,214],3,0.000004125,28,0.0000020625,29,0.00000721875,36,3.3e-7,52,1.65e-7,53,5.775e-7,83,0.0000033,101,0.00000165,102,0.000005775,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.0000165,153,0.00000825,154,0.000028875]
[[-172,184,195,-202,202,203,-205,205,208,210,214],3,0.0000055,28,0.00000275,29,0.000009625,36,2.2e-7,52,1.1e-7,53,3.85e-7,83,0.0000044,101,0.0000022,102,0.0000077,111,"bedrock_converse",112,868928,113,131072,114,"chat",136,0.000022,153,0.000011,154,0.0000385]
[[],83,0.000003,111,"ai21",112,8192,113,8192,114,"completion",136,0.000003]
[[],83,0.00001,111,"ai21",112,8192,113,8192,114,"completion",136,0.00001]
[[],83,0.000015,111,"ai21",112,8192,113,8192,114,"completion",136,0.000015]
[[210],83,2e-7,111,"ai21",112,256000,113,256000,114,"chat",136,4e-7]
[[210],83,0.000002,111,"ai21",112,256000,113,256000,114,"chat",136,0.000008]
[[],83,5e-8,111,"jina_ai",112,10240,114,"rerank",136,0]
[[],83,5e-8,111,"jina_ai",112,1024,113,1024,114,"rerank",136,0]
[[],83,5e-8,111,"jina_ai",112,131072,114,"rerank",136,0]
[[184,200,202,203,205,210,213,214],36,9.9e-8,52,4.95e-8,53,1.7325e-7,83,3.96e-7,98,1.98e-7,101,1.98e-7,102,6.93e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000003311,151,0.0000016555,153,0.0000016555,154,0.00000579425]
[[167,-171,179,184,189,191,-195,199,200,202,203,205,-207,210,211,214,216],3,0.000006875,16,0.000011,36,5.5e-7,83,0.0000055,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.0000275,160,2048,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,184,202,203,210],83,0,111,"volcengine",112,229376,113,32768,114,"chat",136,0]
[[184,198,203,208,210],83,2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[184,198,203,208,210],83,8e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,8e-7]
[[184,198,208,210],83,2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[184,198,208,210],83,8e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,8e-7]
[[184,198,208,210],83,1.2e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,3e-7]
[[184,198,208,210],83,2.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,4e-8]
[[184,198,208,210],83,1e-7,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2e-7]
[[184,198,208,210],83,5e-8,111,"lambda_ai",112,131072,113,8192,114,"chat",136,1e-7]
[[184,198,208,210],83,5e-8,111,"lambda_ai",112,16384,113,8192,114,"chat",136,1e-7]
[[184,198,208,210,214],83,1.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2.5e-8]
[[184,198,208,210],83,1.5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,2.5e-8]
[[184,198,208,210],83,5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,1e-7]
[[184,198,203,208,210],83,5e-8,111,"lambda_ai",112,131072,113,131072,114,"chat",136,1e-7]
[[184,205,210],83,0,111,"lemonade",112,128000,113,8192,114,"chat",136,0]
[[184,205,210],83,0,111,"lemonade",112,262144,113,32768,114,"chat",136,0]
[[184,205,210],83,0,111,"lemonade",112,131072,113,32768,114,"chat",136,0]
[[],74,0.011,78,1.0490417e-8,111,"openai",114,"image_generation",127,0]
[[],74,0.005,111,"openai",114,"image_generation"]
[[],74,0.04,111,"xai",114,"image_generation"]
[[],74,0.016,78,1.0172526e-8,111,"openai",114,"image_generation",127,0]
[[],74,0.006,111,"openai",114,"image_generation"]
[[],111,"bedrock",112,77,114,"image_generation",121,0.072]
[[],74,0.042,78,4.0054321e-8,111,"openai",114,"image_generation",127,0]
[[],74,0.011,111,"openai",114,"image_generation"]
[[200,214],74,0.034,111,"openai",114,"image_generation"]
[[],74,0.063,78,4.0054321e-8,111,"openai",114,"image_generation",127,0]
[[],74,0.015,111,"openai",114,"image_generation"]
[[200,214],74,0.05,111,"openai",114,"image_generation"]
[[210],72,0.000005,111,"vertex_ai-language-models",112,8192,113,1024,114,"chat",119,0.000015]
[[210],72,5e-7,111,"vertex_ai-language-models",112,32768,113,8192,114,"chat",119,0.000001]
[[],83,7.5e-7,111,"bedrock",112,4096,113,4096,114,"chat",136,0.000001]
[[],83,0.00000195,111,"bedrock",112,4096,113,4096,114,"chat",136,0.00000256]
[[184,-211],83,0.0000024,111,"bedrock",112,128000,113,4096,114,"chat",136,0.0000024]
[[184,-211],83,7.2e-7,98,3.6e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,7.2e-7,151,3.6e-7]
[[184,-211],83,2.2e-7,98,1.1e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,2.2e-7,151,1.1e-7]
[[184,-211,214],83,1.6e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.6e-7]
[[184,-211],83,1e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1e-7]
[[184,-211],83,1.5e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,1.5e-7]
[[184,-211,214],83,7.2e-7,111,"bedrock",112,128000,113,4096,114,"chat",136,7.2e-7]
[[184,-211],83,7.2e-7,98,3.6e-7,111,"bedrock_converse",112,128000,113,4096,114,"chat",136,7.2e-7,151,3.6e-7]
[[184,-211],83,2.4e-7,98,1.2e-7,111,"bedrock_converse",112,1000000,113,8192,114,"chat",136,9.7e-7,151,4.85e-7]
[[184,-211],83,1.7e-7,98,8.5e-8,111,"bedrock_converse",112,10000000,113,8192,114,"chat",136,6.6e-7,151,3.3e-7]
[[184,210],111,"meta_llama",112,128000,113,4028,114,"chat"]
[[184,210],111,"meta_llama",112,1000000,113,4028,114,"chat"]
[[184,210],111,"meta_llama",112,10000000,113,4028,114,"chat"]
[[-172,184,194,205,208,-215],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.2e-7,111,"bedrock_converse",112,1000000,113,8000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[-172,184,205,208,210,-215],83,3e-7,98,1.5e-7,101,1.5e-7,102,5.25e-7,111,"bedrock_converse",112,196000,113,8000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[],74,0.04,111,"minimax",114,"video_generation",129,0.08,131,0.13,135,0.08]
[[],74,0.074,111,"minimax",114,"video_generation",129,0.08,132,0.05,135,0.08]
[[184,202,203,208,210],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,200000,113,8192,114,"chat",136,0.0000012]
[[184,202,203,208,210],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,1000000,113,8192,114,"chat",136,0.0000012]
[[184,202,203,208,210],3,3.75e-7,36,3e-8,83,3e-7,111,"minimax",112,1000000,113,8192,114,"chat",136,0.0000024]
[[184,202,203,208,210,214],36,6e-8,49,1.2e-7,83,3e-7,97,6e-7,111,"minimax",112,1000000,113,128000,114,"chat",136,0.0000012,150,0.0000024]
[[],72,0.0001,111,"minimax",114,"audio_speech"]
[[],72,0.00006,111,"minimax",114,"audio_speech"]
[[-172,184,205,208,210,-215],83,4e-7,98,2e-7,101,2e-7,102,7e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,0.000002,151,0.000001,153,0.000001,154,0.0000035]
[[-172,184,203,205,208,214],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.8e-7,111,"bedrock_converse",112,128000,113,40000,114,"chat",136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.00000263]
[[-172,184,194,205,208,214],83,2e-7,98,1e-7,101,1e-7,102,3.5e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2e-7,151,1e-7,153,1e-7,154,3.5e-7]
[[-172,184,194,205,208,214],83,1e-7,98,5e-8,101,5e-8,102,1.7e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,1e-7,151,5e-8,153,5e-8,154,1.7e-7]
[[-172,184,194,205,208,214],83,1.5e-7,98,7e-8,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,1.5e-7,151,7e-8,153,7e-8,154,2.6e-7]
[[184,210],83,0.000002,111,"bedrock",112,128000,113,8191,114,"chat",136,0.000006]
[[-172,184,194,205,208,214],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.8e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.00000263]
[[184],83,0.000001,98,5e-7,111,"bedrock",112,32000,113,4096,114,"chat",136,0.000003,151,0.0000015]
[[171,194,208],83,4e-8,98,2e-8,101,2e-8,102,7e-8,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,4e-8,151,2e-8,153,2e-8,154,7e-8]
[[171,194,208],83,1e-7,98,5e-8,101,5e-8,102,1.7e-7,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,3e-7,151,1.5e-7,153,1.5e-7,154,5.2e-7]
[[170,184,205,210],36,3e-8,83,3e-7,111,"mistral",112,128000,113,128000,114,"chat",136,9e-7]
[[],36,1.5e-8,83,1.5e-7,111,"mistral",112,8192,114,"embedding"]
[[170,210],36,2.5e-8,83,2.5e-7,111,"mistral",112,256000,113,256000,114,"chat",136,2.5e-7]
[[170,184,202,203,205,210,214],36,7e-9,83,3e-7,111,"mistral",112,1048576,113,131072,114,"chat",136,0.0000012]
[[170,184,203,205,210],36,4e-8,83,4e-7,111,"mistral",112,256000,113,256000,114,"chat",136,0.000002]
[[170,184,203,205,210],36,1e-8,83,1e-7,111,"mistral",112,256000,113,256000,114,"chat",136,3e-7]
[[170,184,202,203,205,210],36,1.4e-7,83,0.0000014,111,"mistral",112,1048576,113,131072,114,"chat",136,0.0000044]
[[184,205,210],83,0,111,"mistral",112,262144,113,131072,114,"chat",136,0]
[[170,184,203,205,210,214],36,1.5e-7,83,0.0000015,111,"mistral",112,262144,113,262144,114,"chat",136,0.0000075]
[[170,184,203,205,210,214],36,1.5e-8,83,1.5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,6e-7]
[[170,184,205,210,214],36,2e-8,83,2e-7,111,"mistral",112,262144,113,262144,114,"chat",136,2e-7]
[[170,184,205,210,214],36,1e-8,83,1e-7,111,"mistral",112,131072,113,131072,114,"chat",136,1e-7]
[[170,184,205,210,214],36,1.5e-8,83,1.5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,1.5e-7]
[[],83,1e-7,111,"mistral",112,8192,114,"embedding"]
[[170,184,205,210,214],36,5e-8,83,5e-7,111,"mistral",112,262144,113,262144,114,"chat",136,0.0000015]
[[170,184,202,203,205,210,214],36,7e-8,83,7e-7,111,"mistral",112,1048576,113,1048576,114,"chat",136,0.0000021]
[[],83,0,111,"mistral",112,131072,114,"moderation",136,0]
[[],0,0.003,1,0.0015,111,"mistral",114,"ocr",115,0.002,116,0.001]
[[],0,0.005,1,0.0025,111,"mistral",114,"ocr",115,0.004,116,0.002]
[[170,184,203,205,210],36,1e-8,83,1e-7,111,"mistral",112,32000,113,8191,114,"chat",136,3e-7]
[[170,205,210],36,2.5e-8,83,2.5e-7,111,"mistral",112,32000,113,8191,114,"chat",136,2.5e-7]
[[170,205,210],36,3e-8,83,3e-7,111,"mistral",112,128000,113,128000,114,"chat",136,3e-7]
[[170,184,205,210,214],36,2e-7,83,0.000002,111,"mistral",112,128000,113,128000,114,"chat",136,0.000006]
[[171],81,0.00005,111,"mistral",114,"audio_transcription"]
[[171],81,0.0001,111,"mistral",114,"audio_transcription"]
[[171],81,0.0000583333,111,"mistral",114,"audio_transcription"]
[[171],81,0.000133333,111,"mistral",114,"audio_transcription"]
[[172],72,0.000016,111,"mistral",114,"audio_speech"]
[[172],72,0.000013,111,"mistral",114,"audio_speech"]
[[171,184,205,210],36,1e-8,83,1e-7,111,"mistral",112,32768,113,32768,114,"chat",136,4e-7]
[[171],81,0.0000666667,111,"mistral",114,"audio_transcription"]
[[170,184,202,203,205,210,214],36,3e-8,83,1.5e-7,111,"mistral",112,1048576,113,131072,114,"chat",136,5e-7]
[[-172,184,194,203,205,208,-215],83,6e-7,98,3e-7,102,0.00000105,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.0000025,151,0.00000125,154,0.00000438]
[[184,203,205,210,213,214],36,1e-7,83,6e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000003]
[[184,203,205,210,213,214],36,1.6e-7,83,9.5e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000004]
[[184,202,203,205,210,213,214],36,1.9e-7,83,9.5e-7,111,"moonshot",112,262144,113,262144,114,"chat",136,0.000004]
[[184,202,203,205,210,213,214],3,0.000003,16,0.000006,36,3e-7,83,0.000003,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.000015]
[[184,202,203,205,214],3,0.000002,16,0.000004,36,2e-7,83,0.000002,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.00001]
[[184,202,203,205,214],3,0.000004,16,0.000008,36,2e-7,83,0.000004,111,"moonshot",112,1048576,113,1048576,114,"chat",136,0.00002]
[[184,205,210],83,0.000002,111,"moonshot",112,131072,113,131072,114,"chat",136,0.000005]
[[184,205,210,214],83,0.000002,111,"moonshot",112,131072,113,131072,114,"chat",136,0.000005]
[[184,205,210],83,0.000001,111,"moonshot",112,32768,113,32768,114,"chat",136,0.000003]
[[184,205,210,214],83,0.000001,111,"moonshot",112,32768,113,32768,114,"chat",136,0.000003]
[[184,205,210],83,2e-7,111,"moonshot",112,8192,113,8192,114,"chat",136,0.000002]
[[184,205,210,214],83,2e-7,111,"moonshot",112,8192,113,8192,114,"chat",136,0.000002]
[[-172,184,205,208,210,214],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.00000525]
[[184,198,202,203,205,214],36,8e-9,83,1.2e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,8e-7]
[[184,198,202,203,205,214],36,3e-8,83,3e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[184,198,202,203,205],36,3.59375e-8,83,1.41953125e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,3.99625e-7]
[[184,198,202,203,205],36,1.955e-7,83,0.00000119,111,"morph",112,1048576,113,1048576,114,"chat",136,0.000006]
[[184,198,202,203,205,214],36,4e-8,83,2e-7,111,"morph",112,1048576,113,1048576,114,"chat",136,7e-7]
[[184,198,202,203,205,214],36,2.9e-7,83,0.0000025,111,"morph",112,1048576,113,1048576,114,"chat",136,0.000014]
[[184,198,202,203,205,214],36,6e-7,83,0.000006,111,"morph",112,1048576,113,1048576,114,"chat",136,0.0000225]
[[-185,-199,208,-211,-215],83,8e-7,111,"morph",112,16000,113,16000,114,"chat",136,0.0000012]
[[-185,-199,208,-211,-215],83,9e-7,111,"morph",112,16000,113,16000,114,"chat",136,0.0000019]
[[181],72,2e-7,74,0.0001,83,8e-7,104,0.0005,106,0.002,107,0.001,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,768]
[[],83,1e-8,111,"nebius",112,32768,114,"embedding",136,0]
[[],83,1e-8,111,"nebius",112,8192,114,"embedding",136,0]
[[184,203],83,3e-7,111,"nebius",112,196608,113,196608,114,"chat",136,0.0000012]
[[184,203,214],36,6e-8,83,3e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[184,203,214],36,1.5e-8,83,1.5e-7,111,"nebius",112,1048576,114,"chat",136,6e-7]
[[184],83,0.000001,111,"nebius",112,128000,113,128000,114,"chat",136,0.000003]
[[184,203],36,2e-7,83,0.000001,111,"nebius",112,131072,113,131072,114,"chat",136,0.000003]
[[184,203],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]
[[184,203],83,1.5e-7,111,"nebius",112,32768,113,32768,114,"chat",136,4.5e-7]
[[184,214],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]
[[214],83,2e-8,111,"nebius",112,131072,113,131072,114,"chat",136,6e-8]
[[184],83,6e-8,111,"nebius",112,128000,113,128000,114,"chat",136,2e-7]
[[184],83,1.3e-7,111,"nebius",112,128000,113,128000,114,"chat",136,4e-7]
[[184],83,1e-8,111,"nebius",112,32768,113,32768,114,"chat",136,3e-8]
[[184,214],83,2.5e-7,111,"nebius",112,32000,113,32000,114,"chat",136,7.5e-7]
[[184],83,8e-8,111,"nebius",112,32768,113,32768,114,"chat",136,2.4e-7]
[[184],83,2e-7,111,"nebius",112,262144,113,262144,114,"chat",136,6e-7]
[[184],36,5e-8,83,2e-7,111,"nebius",112,262144,113,262144,114,"chat",136,6e-7]
[[184],83,1e-7,111,"nebius",112,32768,113,32768,114,"chat",136,3e-7]
[[184],36,1e-7,83,1e-7,111,"nebius",112,262144,113,262144,114,"chat",136,3e-7]
[[184],83,1e-7,111,"nebius",112,40960,113,40960,114,"chat",136,3e-7]
[[],83,1e-8,111,"nebius",112,40960,114,"embedding",136,0]
[[184,203],83,1.5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000012]
[[184,203],36,1.2e-7,83,6e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.0000036]
[[184,203],36,1e-7,83,4.5e-7,111,"nebius",112,262144,114,"chat",136,0.000003]
[[184,203],83,8e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000024]
[[184,203],83,8e-7,111,"nebius",112,164000,113,164000,114,"chat",136,0.0000024]
[[184],83,2.5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,7.5e-7]
[[184],83,5e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000015]
[[184,203],83,1.4e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,2.8e-7]
[[184,203],36,1e-8,83,1.4e-7,111,"nebius",112,1048576,113,1024000,114,"chat",136,2.8e-7]
[[184,203],36,1.4e-7,83,0.00000175,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000035]
[[184,203],36,4e-8,83,0.00000132,111,"nebius",112,1048576,114,"chat",136,0.00000396]
[[184,203,214],36,1e-8,83,3e-7,111,"nebius",112,1048576,113,384000,114,"chat",136,0.0000012]
[[184,203,214],36,6e-9,83,3e-7,111,"nebius",112,1048576,114,"chat",136,0.0000012]
[[184,214],36,4e-8,83,1e-7,111,"nebius",112,110000,113,110000,114,"chat",136,3e-7]
[[184],83,1.3e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]
[[],83,2e-8,111,"nebius",112,128000,113,128000,114,"chat",136,6e-8]
[[184],83,2e-8,111,"nebius",112,128000,113,128000,114,"chat",136,6e-8]
[[184,203,213,214],36,1.5e-7,83,0.00000125,111,"nebius",112,1048576,114,"chat",136,0.00000425]
[[184],83,4e-8,111,"nebius",112,128000,113,128000,114,"chat",136,1.2e-7]
[[184,203,214],36,1.6e-7,83,9.5e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.000004]
[[184,203,214],36,1.5e-7,83,9.5e-7,111,"nebius",112,262144,113,262144,114,"chat",136,0.000004]
[[184,203,214],36,3e-7,83,0.000003,111,"nebius",112,1048576,113,1024000,114,"chat",136,0.000015]
[[184,202,203,214],36,2e-7,83,0.000002,111,"nebius",114,"chat",136,0.00001]
[[184,203,214],83,1e-7,111,"nebius",112,262144,113,262144,114,"chat",136,3e-7]
[[184],83,6e-7,111,"nebius",112,128000,113,128000,114,"chat",136,0.0000018]
[[184],83,1e-7,111,"nebius",112,131072,113,131072,114,"chat",136,4e-7]
[[203],83,6e-7,111,"nebius",112,131072,113,131072,114,"chat",136,0.0000018]
[[184,203],36,1.2e-8,83,6e-8,111,"nebius",112,262144,113,262144,114,"chat",136,2.4e-7]
[[184,203,214],83,6e-8,111,"nebius",112,262144,113,262144,114,"chat",136,2.4e-7]
[[184,203],36,1.2e-7,83,0.000001,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.000003]
[[184,203,213,214],36,6e-8,83,3e-7,111,"nebius",112,1048576,114,"chat",136,9e-7]
[[184,203],36,3e-8,83,6e-8,111,"nebius",112,1048576,113,1048576,114,"chat",136,2.4e-7]
[[184,203],36,6e-8,83,3e-7,111,"nebius",112,262144,113,262144,114,"chat",136,9e-7]
[[184,203],36,1e-7,83,1.5e-7,111,"nebius",112,131072,113,131072,114,"chat",136,6e-7]
[[214],36,1.3e-7,83,6.58e-7,111,"nebius",112,32000,113,32000,114,"chat",136,0.00000111]
[[184,203],36,5e-8,83,2.5e-7,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.000001]
[[184,203],36,2.6e-7,83,0.0000014,111,"nebius",112,202752,113,202752,114,"chat",136,0.0000044]
[[184,203],36,1.4e-7,83,0.0000014,111,"nebius",112,1048576,113,1048576,114,"chat",136,0.0000044]
[[184,203],36,2.6e-7,83,0.0000014,111,"nebius",112,1048576,113,1024000,114,"chat",136,0.0000044]
[[184,203,214],36,3e-8,83,1.5e-7,111,"nebius",112,1048576,113,1024000,114,"chat",136,5e-7]
[[184,198,208,210],83,5e-8,111,"novita",112,8192,113,32000,114,"chat",136,5e-8]
[[],83,1e-8,111,"novita",112,8192,113,96000,114,"embedding",136,1e-8]
[[],83,1e-8,111,"novita",112,8000,113,8000,114,"rerank",136,1e-8]
[[208],83,7e-8,111,"novita",112,131072,113,131072,114,"chat",136,7e-8]
[[184,202,203,210,-215],36,7e-8,83,2.8e-7,111,"novita",112,131072,113,65536,114,"chat",136,0.00000113]
[[184,198,208,210],83,7e-8,111,"novita",112,120000,113,8000,114,"chat",136,2.8e-7]
[[203,208],83,7e-8,111,"novita",112,131072,113,65536,114,"chat",136,2.8e-7]
[[205,208,210],83,2.8e-7,111,"novita",112,123000,113,12000,114,"chat",136,0.0000011]
[[184,198,203,208,210,214],83,1.4e-7,111,"novita",112,30000,113,8000,114,"chat",136,5.6e-7]
[[184,198,203,205,208,210,214],83,3.9e-7,111,"novita",112,131072,113,65536,114,"chat",136,3.9e-7]
[[203,208,214],83,4.2e-7,111,"novita",112,123000,113,16000,114,"chat",136,0.00000125]
[[205,208,210,214],83,3e-8,111,"novita",112,8192,113,8192,114,"chat",136,3e-8]
[[214],83,3e-8,111,"novita",112,8192,113,8192,114,"chat",136,3e-8]
[[208],83,7e-7,111,"novita",112,160000,113,160000,114,"chat",136,0.0000025]
[[184,203,210,-215],83,0.000004,111,"novita",112,64000,113,16000,114,"chat",136,0.000004]
[[184,198,203,205,208,210],36,3.5e-7,83,7e-7,99,3.5e-7,111,"novita",112,163840,113,32768,114,"chat",136,0.0000025]
[[203,208],83,6e-8,111,"novita",112,128000,113,32000,114,"chat",136,9e-8]
[[203,205,208,210],83,8e-7,111,"novita",112,8192,113,8192,114,"chat",136,8e-7]
[[203,205,208,210],83,1.5e-7,111,"novita",112,32768,113,16384,114,"chat",136,1.5e-7]
[[203,205,208,210],83,3e-7,111,"novita",112,64000,113,32000,114,"chat",136,3e-7]
[[184,198,203,205,208,210],83,7e-7,111,"novita",112,64000,113,16000,114,"chat",136,0.0000025]
[[184,203,210,-215],83,0.000004,111,"novita",112,64000,113,8000,114,"chat",136,0.000004]
[[184,198,205,208,210],36,1.35e-7,83,2.7e-7,99,1.35e-7,111,"novita",112,163840,113,65536,114,"chat",136,0.00000112]
[[184,198,208,210],83,4e-7,111,"novita",112,64000,113,16000,114,"chat",136,0.0000013]
[[184,198,203,205,208,210],36,1.35e-7,83,2.7e-7,99,1.35e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000001]
[[184,198,203,205,208,210],36,1.345e-7,83,2.69e-7,99,1.345e-7,111,"novita",112,163840,113,65536,114,"chat",136,4e-7]
[[184,198,203,205,208,210],83,2.7e-7,111,"novita",112,163840,113,65536,114,"chat",136,4.1e-7]
[[184,210,-215],83,8.900000000000001e-7,111,"novita",112,64000,113,8000,114,"chat",136,8.900000000000001e-7]
[[184,202,203,205,210,-215],36,2.8e-8,83,1.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,2.8e-7]
[[184,202,203,205,210,-215],36,2.8e-8,83,4.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000132]
[[184,202,203,205,210,214],36,2.8e-8,83,4.4e-7,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000132]
[[184,202,203,205,210,-215],36,1.35e-7,83,0.0000016000000000000001,111,"novita",112,1048576,113,393216,114,"chat",136,0.0000032000000000000003]
[[184,202,203,205,210,-215],36,4.4e-8,83,0.00000132,111,"novita",112,1048576,113,393216,114,"chat",136,0.00000396]
[[184,210,-215],83,8.900000000000001e-7,111,"novita",112,64000,113,16000,114,"chat",136,8.900000000000001e-7]
[[205,208,210,214],83,5e-8,111,"novita",112,131072,113,8192,114,"chat",136,1e-7]
[[208,214],83,1.19e-7,111,"novita",112,98304,113,16384,114,"chat",136,2e-7]
[[184,203,205,210,214],83,1.3e-7,111,"novita",112,262144,113,131072,114,"chat",136,4.0000000000000003e-7]
[[184,203,205,210,214],83,1.4e-7,111,"novita",112,262144,113,131072,114,"chat",136,4.0000000000000003e-7]
[[208],83,9e-8,111,"novita",112,4096,113,3200,114,"chat",136,9e-8]
[[184,202,203,210,-215],36,1.2e-8,83,6e-8,111,"novita",112,262144,113,32768,114,"chat",136,1.8e-7]
[[184,198,205,208,210],36,6e-8,83,3e-7,99,6e-8,111,"novita",112,256000,113,128000,114,"chat",136,0.0000012]
[[205,208,210],83,5.1e-7,111,"novita",112,8192,113,8000,114,"chat",136,7.4e-7]
[[205,208],83,4e-8,111,"novita",112,8192,113,8192,114,"chat",136,4e-8]
[[205,208],83,2e-8,111,"novita",112,16384,113,16384,114,"chat",136,5e-8]
[[205,-215],83,2e-8,111,"novita",112,131000,113,32000,114,"chat",136,2e-8]
[[184,198,208,210],83,3e-8,111,"novita",112,32768,113,32000,114,"chat",136,5e-8]
[[184,198,205,208,210],83,1.35e-7,111,"novita",112,12288,113,12288,114,"chat",136,4e-7]
[[205,208,214],83,2.7e-7,111,"novita",112,1048576,113,8192,114,"chat",136,8.5e-7]
[[208,214],83,1.8e-7,111,"novita",112,131072,113,131072,114,"chat",136,5.9e-7]
[[205,208],83,6.2e-7,111,"novita",112,65535,113,8000,114,"chat",136,6.2e-7]
[[184,202,203,210,-215],36,4.4e-8,83,2.475e-7,111,"novita",112,262144,113,32768,114,"chat",136,0.00000143]
[[184,202,203,210,-215],36,1.65e-7,83,8.25e-7,111,"novita",112,1048576,113,131072,114,"chat",136,0.000002475]
[[184,198,203,205,208,210],36,3e-8,83,3e-7,99,3e-8,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]
[[184,198,205,208,210],36,3e-8,83,3e-7,99,3e-8,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]
[[184,202,203,205,210,-215],36,3e-8,83,3e-7,111,"novita",112,204800,113,131100,114,"chat",136,0.0000012]
[[184,202,203,205,210,-215],36,3e-8,83,6e-7,111,"novita",112,204800,113,131100,114,"chat",136,0.0000024]
[[184,202,203,205,210,-215],36,6e-8,83,3e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000012]
[[184,202,203,205,210,-215],36,6e-8,83,6e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000024]
[[184,202,203,205,210,214],36,6e-8,83,3e-7,111,"novita",112,1000000,113,131072,114,"chat",136,0.0000012]
[[184,198,203,205,208,210],83,5.5e-7,111,"novita",112,1000000,113,40000,114,"chat",136,0.0000022]
[[205,208,210],83,4e-8,111,"novita",112,60288,113,16000,114,"chat",136,1.7e-7]
[[184,198,205,208,210],83,6e-7,111,"novita",112,262144,113,100352,114,"chat",136,0.0000025]
[[184,198,205,208,210],83,5.7e-7,111,"novita",112,131072,113,100352,114,"chat",136,0.0000023]
[[184,198,202,203,205,208,210],36,1.5e-7,83,6e-7,111,"novita",112,262144,113,100352,114,"chat",136,0.0000025]
[[184,202,203,205,210,214],36,1.0000000000000001e-7,83,6e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.000003]
[[184,202,203,205,210,214],36,1.6e-7,83,8.000000000000001e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.0000034]
[[184,202,203,205,210,214],36,1.9e-7,83,9.499999999999999e-7,111,"novita",112,262144,113,262144,114,"chat",136,0.000004]
[[184,202,203,205,210,214],36,3e-7,83,0.000003,111,"novita",112,1048576,113,1048576,114,"chat",136,0.000015]
[[205,208,210],83,1.4e-7,111,"novita",112,8192,113,8192,114,"chat",136,1.4e-7]
[[184,203,205,210,-215],83,5.0000000000000004e-8,111,"novita",112,262144,113,32768,114,"chat",136,2.0000000000000002e-7]
[[184,198,203,205,208,210,-215],83,5e-8,111,"novita",112,131072,113,32768,114,"chat",136,2.5e-7]
[[203,205,208,210,-215],83,4e-8,111,"novita",112,131072,113,32768,114,"chat",136,1.5e-7]
[[208,214],83,2e-8,111,"novita",112,16384,113,16384,114,"chat",136,2e-8]
[[184,198,205,208,210],83,3.8e-7,111,"novita",112,32000,113,8192,114,"chat",136,4e-7]
[[208],83,2.5e-7,111,"novita",112,16384,113,8192,114,"chat",136,7.5e-7]
[[184,198,205,208,210],83,7e-8,111,"novita",112,32000,113,8192,114,"chat",136,7e-8]
[[208,214],83,8e-7,111,"novita",112,32768,113,32768,114,"chat",136,8e-7]
[[203,205,208],83,2e-7,111,"novita",112,40960,113,20000,114,"chat",136,8e-7]
[[184,198,205,208,210],83,9e-8,111,"novita",112,131072,113,16384,114,"chat",136,5.8e-7]
[[184,198,203,208,210],83,3e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000003]
[[184,203,208,210],83,9e-8,111,"novita",112,40960,113,20000,114,"chat",136,4.5e-7]
[[203,208],83,1e-7,111,"novita",112,40960,113,20000,114,"chat",136,4.5e-7]
[[184,203,208,210],83,3e-8,111,"novita",112,128000,113,8192,114,"chat",136,3e-8]
[[203,208],83,3.5e-8,111,"novita",112,128000,113,20000,114,"chat",136,1.38e-7]
[[184,198,205,208,210],83,7e-8,111,"novita",112,160000,113,32768,114,"chat",136,2.7e-7]
[[184,198,205,208,210],83,3.8e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.00000155]
[[184,205,210,-215],83,2.0000000000000002e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000015]
[[],83,7e-8,111,"novita",112,32768,113,32768,114,"embedding",136,0]
[[],83,7e-8,111,"novita",112,32768,113,4096,114,"embedding",136,0]
[[184,198,205,208,210],83,0.00000211,111,"novita",112,262144,113,65536,114,"chat",136,0.00000845]
[[184,198,203,205,208,210],83,1.5e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.0000015]
[[171,172,184,198,205,208,210,214],83,2.5e-7,111,"novita",112,65536,113,16384,114,"chat",136,9.7e-7]
[[171,184,198,203,205,208,210,214],83,2.5e-7,111,"novita",112,65536,113,16384,114,"chat",136,9.7e-7]
[[],83,5e-8,111,"novita",112,32768,113,4096,114,"rerank",136,5e-8]
[[184,198,205,208,210,214],83,3e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.0000015]
[[184,203,208,210,214],83,9.8e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.00000395]
[[184,198,205,208,210,214],83,2e-7,111,"novita",112,131072,113,32768,114,"chat",136,7e-7]
[[184,198,205,208,210,214],83,2e-7,111,"novita",112,131072,113,32768,114,"chat",136,0.000001]
[[184,198,205,208,210,214],83,8e-8,111,"novita",112,131072,113,32768,114,"chat",136,5e-7]
[[184,203,205,210,214],83,4.0000000000000003e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000032000000000000003]
[[184,203,205,210,214],83,3e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000024]
[[184,203,205,210,214],83,2.5e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.000002]
[[184,203,205,210,214],83,6e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000036000000000000003]
[[184,203,205,210,214],83,2.48e-7,111,"novita",112,262144,113,65536,114,"chat",136,0.0000014850000000000002]
[[184,202,203,205,210,-215],36,2.5e-7,83,0.00000125,111,"novita",112,1000000,113,65536,114,"chat",136,0.00000375]
[[184,202,203,205,210,214],36,2.5e-7,83,0.000002,111,"novita",112,1000000,113,131072,114,"chat",136,0.000006]
[[184,198,208,210],83,0.00000148,111,"novita",112,8192,113,8192,114,"chat",136,0.00000148]
[[205,208,210],83,5e-8,111,"novita",112,8192,113,8192,114,"chat",136,5e-8]
[[205,208,210,214],83,2e-7,111,"novita",112,262144,113,65536,114,"chat",136,6e-7]
[[184,202,203,205,210,214],36,4e-8,83,2.0000000000000002e-7,111,"novita",112,262144,113,256000,114,"chat",136,0.00000115]
[[184,202,203,205,210,-215],36,3.5e-8,83,1.4e-7,111,"novita",112,262144,113,262144,114,"chat",136,5.8e-7]
[[184,205,210,-215],83,5.5e-7,111,"novita",112,32000,113,32000,114,"chat",136,0.00000166]
[[184,198,203,205,208,210],36,2.4e-8,83,1.1e-7,99,2.4e-8,111,"novita",112,262144,113,32000,114,"chat",136,3.3e-7]
[[184,202,203,205,210,214],36,3.4e-9,83,1.6800000000000002e-7,111,"novita",112,1048576,113,131072,114,"chat",136,3.3600000000000004e-7]
[[184,202,203,205,210,-215],36,4.3e-9,83,5.22e-7,111,"novita",112,1048576,113,131072,114,"chat",136,0.000001044]
[[208,214],83,3.5e-8,111,"novita",112,65536,113,65536,114,"chat",136,1.38e-7]
[[184,198,203,208,210],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,131072,113,98304,114,"chat",136,0.0000022]
[[184,198,202,203,208,210],36,2.5e-8,83,1.3e-7,111,"novita",112,131072,113,98304,114,"chat",136,8.5e-7]
[[184,198,203,205,208,210,214],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,65536,113,16384,114,"chat",136,0.0000018]
[[184,198,203,205,208,210],36,1.1e-7,83,5.5e-7,99,1.1e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]
[[184,198,203,205,208,210,214],36,5.5e-8,83,3e-7,99,5.5e-8,111,"novita",112,131072,113,32768,114,"chat",136,9e-7]
[[184,198,203,205,208,210],36,1.1e-7,83,6e-7,99,1.1e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]
[[184,202,203,205,210,-215],36,1e-8,83,7e-8,111,"novita",112,200000,113,128000,114,"chat",136,4.0000000000000003e-7]
[[184,202,203,205,210,-215],36,1.1e-7,83,6e-7,111,"novita",112,204800,113,131072,114,"chat",136,0.0000022]
[[184,202,203,205,210,-215],36,2.0000000000000002e-7,83,0.000001,111,"novita",112,202800,113,131072,114,"chat",136,0.0000032000000000000003]
[[184,202,203,205,210,-215],36,2.4e-7,83,0.0000012,111,"novita",112,202800,113,131072,114,"chat",136,0.000004]
[[184,202,203,205,210,-215],36,2.6e-7,83,0.00000138,111,"novita",112,204800,113,131072,114,"chat",136,0.0000044]
[[184,202,203,205,210,-215],36,2.6e-7,83,0.0000014,111,"novita",112,1048576,113,131072,114,"chat",136,0.0000044]
[[184,202,203,205,210,214],36,2.4e-7,83,0.0000012,111,"novita",112,204800,113,131072,114,"chat",136,0.000004]
[[],83,1.8e-7,111,"nscale",114,"chat",136,2e-7]
[[],83,6e-8,111,"nscale",114,"chat",136,2e-7]
[[],83,1e-8,111,"nscale",114,"chat",136,3e-8]
[[],78,1.3e-9,111,"nscale",114,"image_generation",127,0]
[[],83,3.75e-7,111,"nscale",114,"chat",136,3.75e-7]
[[],83,2.5e-8,111,"nscale",114,"chat",136,2.5e-8]
[[],83,9e-8,111,"nscale",114,"chat",136,9e-8]
[[],83,7e-8,111,"nscale",114,"chat",136,7e-8]
[[],83,1.5e-7,111,"nscale",114,"chat",136,1.5e-7]
[[],83,2e-7,111,"nscale",114,"chat",136,2e-7]
[[],83,3e-8,111,"nscale",114,"chat",136,3e-8]
[[],83,9e-8,111,"nscale",114,"chat",136,2.9e-7]
[[],83,6e-7,111,"nscale",114,"chat",136,6e-7]
[[],78,3e-9,111,"nscale",114,"image_generation",127,0]
[[-172,184,205,208,214],83,2e-7,98,1e-7,101,1e-7,102,3.5e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]
[[-172,184,194,205,208,210,-215],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,2.4e-7,151,1.2e-7,153,1.2e-7,154,4.2e-7]
[[-172,184,205,208,-215],83,6e-8,98,3e-8,101,3e-8,102,1.1e-7,111,"bedrock_converse",112,128000,113,8000,114,"chat",136,2.3e-7,151,1.2e-7,153,1.2e-7,154,4e-7]
[[-172,184,203,205,208,210,-215],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,256000,113,32000,114,"chat",136,6.5e-7,151,3.25e-7,153,3.25e-7,154,0.0000011375]
[[],79,0,83,0,111,"nvidia_nim",114,"rerank",136,0]
[[184,-199,200,202,203,205,208,210,214],36,0.0000075,59,1.1,83,0.000015,98,0.0000075,111,"openai",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]
[[184,198,200,202,203,205,208,210,214],36,0.0000075,59,1.1,83,0.000015,98,0.0000075,111,"openai",112,200000,113,100000,114,"chat",136,0.00006,151,0.00003]
[[184,-194,198,200,202,203,205,208,210,214],59,1.1,83,0.00015,98,0.000075,111,"openai",112,200000,113,100000,114,"responses",136,0.0006,151,0.0003]
[[184,-199,200,202,203,205,210,214,215],36,5e-7,52,2.5e-7,53,8.75e-7,59,1.1,83,0.000002,98,0.000001,101,0.000001,102,0.0000035,111,"openai",112,200000,113,100000,114,"chat",136,0.000008,151,0.000004,153,0.000004,154,0.000014,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[-185,193,-199,200,202,203,-206,-211,214],36,0.0000025,59,1.1,83,0.00001,111,"openai",112,200000,113,100000,114,"responses",136,0.00004]
[[184,-199,202,203,205,210,-215],36,5.5e-7,59,1.1,83,0.0000011,98,5.5e-7,111,"openai",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022]
[[184,-199,200,202,203,205,210,214,215],59,1.1,83,0.00002,98,0.00001,111,"openai",112,200000,113,100000,114,"responses",136,0.00008,151,0.00004,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,-199,200,202,203,205,210,214,215],36,2.75e-7,52,1.38e-7,53,5e-7,59,1.1,83,0.0000011,98,5.5e-7,101,5.5e-7,102,0.000002,111,"openai",112,200000,113,100000,114,"chat",136,0.0000044,151,0.0000022,153,0.0000022,154,0.000008,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[-185,193,-199,200,202,203,-206,-211,214],36,5e-7,59,1.1,83,0.000002,111,"openai",112,200000,113,100000,114,"responses",136,0.000008]
[[-185],83,0,111,"ollama",112,32768,113,8192,114,"chat",136,0]
[[],83,0,111,"ollama",112,8192,113,8192,114,"completion",136,0]
[[],83,0,111,"ollama",112,4096,113,4096,114,"completion",136,0]
[[184],83,0,111,"ollama",112,8192,113,8192,114,"completion",136,0]
[[184],83,0,111,"ollama",112,32768,113,8192,114,"chat",136,0]
[[184],83,0,111,"ollama",112,163840,113,163840,114,"chat",136,0]
[[184],83,0,111,"ollama",112,131072,113,131072,114,"chat",136,0]
[[],83,0,111,"ollama",112,4096,113,4096,114,"chat",136,0]
[[],83,0,111,"ollama",112,8192,113,8192,114,"chat",136,0]
[[184],83,0,111,"ollama",112,8192,113,8192,114,"chat",136,0]
[[184],83,0,111,"ollama",112,32768,113,32768,114,"chat",136,0]
[[184],83,0,111,"ollama",112,65536,113,8192,114,"chat",136,0]
[[184],83,0,111,"ollama",112,65536,113,65536,114,"chat",136,0]
[[184],83,0,111,"ollama",112,262144,113,262144,114,"chat",136,0]
[[],83,0,111,"ollama",112,2048,113,2048,114,"completion",136,0]
[[],83,0,111,"openai",112,32768,113,0,114,"moderation",136,0]
[[-174,184,189,-192,195,202,203,-207,210,214,216],3,1.25e-7,20,2.5e-7,36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5e-7,144,7.5e-7]
[[-174,184,189,-192,195,202,203,-207,210,214,216],3,0.0000025,20,0.000005,36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00001,144,0.000015]
[[176,178,184,203,205,210,-215],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]
[[176,178,184,203,205,210,-215],83,7e-8,98,3.5e-8,101,3.5e-8,102,1.225e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,3e-7,151,1.5e-7,153,1.5e-7,154,5.25e-7]
[[-172,176,184,205,208,-215],83,1.5e-7,98,7e-8,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,128000,113,16000,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]
[[-172,176,184,205,208,-215],83,7e-8,98,3e-8,101,3e-8,102,1.2e-7,111,"bedrock_converse",112,128000,113,16000,114,"chat",136,2e-7,151,1e-7,153,1e-7,154,3.5e-7]
[[],56,0.03,111,"openai",114,"chat"]
[[],111,"openai",114,"video_generation",156,0.1]
[[],111,"openai",114,"video_generation",156,0.3]
[[],111,"openai",114,"video_generation",156,0.5]
[[184,203,205,210],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]
[[184,205,210],83,1e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,1e-7]
[[-185,-206,-211],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]
[[184,205,210],83,6.7e-7,111,"ovhcloud",112,131000,113,131000,114,"chat",136,6.7e-7]
[[184,205,210],83,1e-7,111,"ovhcloud",112,127000,113,127000,114,"chat",136,1e-7]
[[184,205,210],83,1.3e-7,111,"ovhcloud",112,118000,113,118000,114,"chat",136,1.3e-7]
[[184,205,210,214],83,9e-8,111,"ovhcloud",112,128000,113,128000,114,"chat",136,2.8e-7]
[[-185,205,-211],83,6.3e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,6.3e-7]
[[-185,205,-211],83,8.7e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,8.7e-7]
[[-185,205,-211,214],83,9.1e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,9.1e-7]
[[184,203,205,210],83,8e-8,111,"ovhcloud",112,32000,113,32000,114,"chat",136,2.3e-7]
[[-185,203,205,-211],83,8e-8,111,"ovhcloud",112,131000,113,131000,114,"chat",136,4e-7]
[[-185,203,205,-211],83,4e-8,111,"ovhcloud",112,131000,113,131000,114,"chat",136,1.5e-7]
[[-185,205,-211,214],83,2.9e-7,111,"ovhcloud",112,32000,113,32000,114,"chat",136,2.9e-7]
[[-185,205,-211],83,1.9e-7,111,"ovhcloud",112,256000,113,256000,114,"chat",136,1.9e-7]
[[167,184,215],36,0.000001,83,0.00001,111,"perplexity",114,"responses",136,0.00005]
[[],36,2.5e-7,83,0.00001,111,"perplexity",114,"responses",136,0.00005]
[[184,-204,215],36,1e-7,83,0.000001,111,"perplexity",114,"responses",136,0.000005]
[[167,184,215],36,1e-8,37,5e-8,83,1e-7,84,5e-7,111,"perplexity",114,"responses",136,5e-7,137,0.0000025]
[[184,197,-204,215],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]
[[167,184,187,197,-204,215],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]
[[167,184,197,-204,215],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]
[[167,184,215],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025]
[[167,184,215],36,5e-7,83,0.000005,111,"perplexity",114,"responses",136,0.000025,160,512]
[[],36,2e-7,83,0.000004,111,"perplexity",114,"responses",136,0.00002]
[[184,-204,215],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]
[[184,215],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]
[[167,184,215],36,2e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]
[[167,184,215],36,1e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]
[[],83,3.5e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000014]
[[],83,7e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000028]
[[184,-187,-204,215],111,"perplexity",114,"responses"]
[[184,-204,215],111,"perplexity",114,"responses"]
[[184,-204,215],36,5e-8,83,5e-7,111,"perplexity",114,"responses",136,0.000003]
[[184,215],36,2.5e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000015]
[[184,215],36,2e-7,39,4e-7,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000012,140,0.000018]
[[184,215],36,1.5e-7,83,0.0000015,111,"perplexity",114,"responses",136,0.000009]
[[184,-207,215],36,3e-8,83,3e-7,111,"perplexity",114,"responses",136,0.0000025]
[[184,-207,215],36,1.5e-7,83,0.0000015,111,"perplexity",114,"responses",136,0.0000075]
[[184,-207,215],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.00000375]
[[-207],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.00000375]
[[],36,1e-7,83,0.000002,111,"perplexity",114,"responses",136,0.00001]
[[],83,7e-7,111,"perplexity",112,4096,113,4096,114,"chat",136,0.0000028]
[[],83,0.000001,111,"perplexity",112,131072,113,131072,114,"chat",136,0.000001]
[[],83,2e-7,111,"perplexity",112,131072,113,131072,114,"chat",136,2e-7]
[[],83,7e-8,111,"perplexity",112,4096,113,4096,114,"chat",136,2.8e-7]
[[184,215],36,1.25e-7,83,0.00000125,111,"perplexity",114,"responses",136,0.00001]
[[184,-204,215],36,2.5e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.000002]
[[],36,5e-9,83,5e-8,111,"perplexity",114,"responses",136,4e-7]
[[184,-204,215],36,1.25e-7,83,0.00000125,111,"perplexity",114,"responses",136,0.00001]
[[184,203,215],36,1.75e-7,83,0.00000175,111,"perplexity",114,"responses",136,0.000014]
[[],36,3.5e-7,83,0.0000035,111,"perplexity",114,"responses",136,0.000028]
[[184,215],36,2.5e-7,83,0.0000025,91,0.000005,111,"perplexity",114,"responses",136,0.000015,144,0.0000225]
[[184,215],36,7.5e-8,83,7.5e-7,111,"perplexity",114,"responses",136,0.0000045]
[[184,215],36,2e-8,83,2e-7,111,"perplexity",114,"responses",136,0.00000125]
[[184,215],36,5e-7,43,0.000001,83,0.000005,91,0.00001,111,"perplexity",114,"responses",136,0.00003,144,0.000045]
[[184,215],36,2e-8,43,4e-8,83,2e-7,91,4e-7,111,"perplexity",114,"responses",136,0.0000012,144,0.0000018]
[[184,215],36,4e-7,43,8e-7,83,0.000004,91,0.000008,111,"perplexity",114,"responses",136,0.00002,144,0.00003]
[[184,215],36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.000012,144,0.000018]
[[],3,0.0000125,36,0.000001,43,0.000002,83,0.00001,91,0.00002,111,"perplexity",114,"responses",136,0.00005,144,0.000075]
[[],36,1e-8,43,2e-8,83,1e-7,91,2e-7,111,"perplexity",114,"responses",136,5e-7,144,7.5e-7]
[[],36,2e-7,43,4e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.00001,144,0.000015]
[[],36,1e-7,43,2e-7,83,0.000002,91,0.000004,111,"perplexity",114,"responses",136,0.00001,144,0.000015]
[[184,203,215],36,2.8e-8,83,1.3e-7,111,"perplexity",114,"responses",136,2.6e-7]
[[],36,4.4e-8,83,0.00000132,111,"perplexity",114,"responses",136,0.00000396]
[[184,203,215],36,1.4e-7,83,0.0000014,111,"perplexity",114,"responses",136,0.0000044]
[[184,215],36,2.6e-7,83,0.0000014,111,"perplexity",114,"responses",136,0.0000044]
[[184,215],36,3e-8,83,1.5e-7,111,"perplexity",114,"responses",136,5e-7]
[[184,-204,215],36,1.9e-7,83,9.5e-7,111,"perplexity",114,"responses",136,0.000004]
[[184,203,215],36,3e-7,83,0.000003,111,"perplexity",114,"responses",136,0.000015]
[[184,203,215],36,2.5e-7,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000025]
[[184,203,215],36,1.15e-9,83,1.15e-8,111,"perplexity",114,"responses",136,1.7e-7]
[[],36,4e-8,83,2e-7,111,"perplexity",114,"responses",136,5e-7]
[[184,-204,215],36,6.25e-8,83,2.5e-7,111,"perplexity",114,"responses",136,0.0000025]
[[],80,0.005,83,0,111,"perplexity",112,4096,113,4096,114,"chat",136,0.0000028]
[[],83,7e-8,111,"perplexity",112,8192,113,8192,114,"chat",136,2.8e-7]
[[],80,0.005,83,0,111,"perplexity",112,4096,113,4096,114,"chat",136,2.8e-7]
[[],83,1e-8,111,"perplexity",112,262144,114,"evaluation",136,0]
[[],83,2e-8,111,"perplexity",112,262144,114,"evaluation",136,0]
[[],83,8e-9,111,"perplexity",112,32768,114,"embedding",136,0,159,1024]
[[],83,5e-8,111,"perplexity",112,32768,114,"embedding",136,0,159,2560]
[[],83,4e-9,111,"perplexity",112,32768,114,"embedding",136,0,159,1024]
[[],83,3e-8,111,"perplexity",112,32768,114,"embedding",136,0,159,2560]
[[184,215],111,"perplexity",114,"responses"]
[[],79,0.005,111,"perplexity",114,"search"]
[[215],83,0.000001,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000001,166,{"search_context_size_high":0.012,"search_context_size_low":0.005,"search_context_size_medium":0.008}]
[[203,215],55,0.000002,83,0.000002,111,"perplexity",112,128000,113,128000,114,"chat",128,0.000003,136,0.000008,166,{"search_context_size_high":0.005,"search_context_size_low":0.005,"search_context_size_medium":0.005}]
[[],83,6e-7,111,"perplexity",112,16384,113,16384,114,"chat",136,0.0000018]
[[],80,0.005,83,0,111,"perplexity",112,12000,113,12000,114,"chat",136,0.0000018]
[[215],83,0.000003,111,"perplexity",112,200000,113,8000,114,"chat",136,0.000015,166,{"search_context_size_high":0.014,"search_context_size_low":0.006,"search_context_size_medium":0.01}]
[[203,215],83,0.000001,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000005,166,{"search_context_size_high":0.014,"search_context_size_low":0.005,"search_context_size_medium":0.008}]
[[203,215],83,0.000002,111,"perplexity",112,128000,113,128000,114,"chat",136,0.000008,166,{"search_context_size_high":0.014,"search_context_size_low":0.006,"search_context_size_medium":0.01}]
[[],83,7e-8,111,"perplexity",112,16384,113,16384,114,"chat",136,2.8e-7]
[[],80,0.005,83,0,111,"perplexity",112,12000,113,12000,114,"chat",136,2.8e-7]
[[184,215],36,2e-7,83,0.00000125,87,0.0000025,111,"perplexity",114,"responses",136,0.0000025,140,0.000005]
[[184,215],36,3e-7,39,6e-7,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]
[[184,215],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]
[[],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"perplexity",114,"responses",136,0.000006,140,0.000012]
[[184,210],83,0,111,"publicai",112,8192,113,4096,114,"chat",136,0]
[[184,210],83,0,111,"publicai",112,16384,113,4096,114,"chat",136,0]
[[184,210],83,0,111,"publicai",112,32768,113,4096,114,"chat",136,0]
[[184,203,210],83,0,111,"publicai",112,32768,113,4096,114,"chat",136,0]
[[-185,-211],83,0,111,"publicai",112,8192,113,4096,114,"chat",136,0]
[[184,194,203,210],83,2.2e-7,98,1.1e-7,101,1.1e-7,111,"bedrock_converse",112,262144,113,8192,114,"chat",136,8.8e-7,151,4.4e-7,153,4.4e-7]
[[184,194,203,210],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,32768,113,8192,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]
[[184,194,203,210],83,1.5e-7,98,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,262144,113,16384,114,"chat",136,6e-7,151,3e-7,154,0.00000105]
[[184,194,203,210],83,4.5e-7,111,"bedrock_converse",112,262144,113,16384,114,"chat",136,0.0000018]
[[-172,184,205,208,210,-215],83,5e-7,98,2.5e-7,101,2.5e-7,102,8.75e-7,111,"bedrock_converse",112,256000,113,16000,114,"chat",136,0.0000012,151,6e-7,153,6e-7,154,0.0000021]
[[-172,184,194,205,208,-215],83,1.5e-7,101,7e-8,102,2.6e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,0.0000012,153,6e-7,154,0.0000021]
[[-172,184,194,-206,208,214],83,5.3e-7,98,2.6e-7,102,9.3e-7,111,"bedrock_converse",112,256000,113,8000,114,"chat",136,0.00000266,151,0.00000133,154,0.00000466]
[[],83,0.000005,111,"sambanova",112,32768,113,32768,114,"chat",136,0.000007]
[[184,203,210],83,0.000003,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000045]
[[184,210],83,0.000003,111,"sambanova",112,32768,113,32768,114,"chat",136,0.0000045]
[[184,205,210,214],83,6.3e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000018]
[[184,205,210],83,6e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.0000012]
[[184,203,210],83,6e-7,111,"sambanova",112,196608,113,131072,114,"chat",136,0.0000024]
[[214],83,3.8e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,0.00000115]
[[184,203,210],83,2.2e-7,111,"sambanova",112,131072,113,131072,114,"chat",136,5.9e-7]
[[],111,"bedrock",112,77,114,"image_edit",121,0.4]
[[],111,"bedrock",112,77,114,"image_edit",121,0.6]
[[],111,"bedrock",112,77,114,"image_edit",121,0.03]
[[],111,"bedrock",112,77,114,"image_edit",121,0.07]
[[],111,"bedrock",112,77,114,"image_generation",121,0.14]
[[],111,"bedrock",112,77,114,"image_edit",121,0.06]
[[],111,"bedrock",112,77,114,"image_edit",121,0.08]
[[],83,0,111,"text-completion-codestral",112,32000,113,8191,114,"completion",136,0]
[[],72,2.5e-8,83,1e-7,111,"vertex_ai-embedding-models",112,2048,114,"embedding",136,0,159,768]
[[],83,1.3e-7,98,6.5e-8,111,"openai",112,8191,114,"embedding",136,0,151,0,159,3072]
[[],83,2e-8,98,1e-8,111,"openai",112,8191,114,"embedding",136,0,151,0,159,1536]
[[],83,1e-7,111,"openai",112,8191,114,"embedding",136,0,159,1536]
[[],83,1e-7,98,5e-8,111,"openai",112,8191,114,"embedding",136,0,151,0]
[[],72,2.5e-8,83,1e-7,111,"vertex_ai-embedding-models",112,8192,114,"embedding",136,0,159,3072]
[[],83,6.25e-9,111,"vertex_ai-embedding-models",112,3072,114,"embedding",136,0,159,768]
[[],83,0.00001,111,"vertex_ai-text-models",112,8192,113,1024,114,"completion",136,0.000028]
[[],83,8e-7,111,"together_ai",114,"chat",136,8e-7]
[[],83,2e-7,111,"together_ai",114,"chat",136,2e-7]
[[],83,9e-7,111,"together_ai",114,"chat",136,9e-7]
[[],83,3e-7,111,"together_ai",112,1000,113,1000,114,"chat",136,3e-7]
[[],83,0.0000018,111,"together_ai",114,"chat",136,0.0000018]
[[],83,1.6e-8,111,"together_ai",114,"embedding",136,0]
[[],83,8e-9,111,"together_ai",114,"embedding",136,0]
[[],83,1e-7,111,"together_ai",114,"chat",136,1e-7]
[[],83,8e-9,111,"together_ai",112,512,114,"embedding",136,0,159,768]
[[],36,6e-8,83,3e-7,111,"together_ai",112,196608,114,"chat",136,0.0000012]
[[184,198,202,203,205,210,214],36,6e-8,83,3e-7,111,"together_ai",112,524288,113,524288,114,"chat",136,0.0000012]
[[202],36,1.5e-8,83,1.5e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,6e-7]
[[],83,0,111,"together_ai",112,262144,113,262144,114,"chat",136,0]
[[],83,2e-8,111,"together_ai",112,32768,113,32768,114,"chat",136,2e-8]
[[],83,8e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,8e-7]
[[],83,0.0000012,111,"together_ai",112,32768,113,32768,114,"chat",136,0.0000012]
[[],83,0.0000012,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000012]
[[184,198,205,210],83,3e-7,111,"together_ai",112,32768,114,"chat",136,3e-7]
[[],83,0.00000195,111,"together_ai",112,32768,113,32768,114,"chat",136,0.000008]
[[],83,0.000002,111,"together_ai",112,262144,113,262144,114,"chat",136,0.000002]
[[],83,5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000012]
[[],83,1.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000015]
[[],83,5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000015]
[[],83,1.8e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,6.8e-7]
[[],36,3.5e-7,83,6e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000036]
[[184,198,203,205,210,214],83,1.7e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,2.5e-7]
[[203],83,5e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.000003]
[[202],36,5e-7,83,0.0000025,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.0000075]
[[],83,3.2e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,0.00000128]
[[202],36,2.5e-7,83,0.000002,111,"together_ai",112,1010000,113,1010000,114,"chat",136,0.000006]
[[],83,1.5e-7,111,"together_ai",112,1000000,113,1000000,114,"chat",136,4.7e-7]
[[],83,1e-7,111,"together_ai",112,8192,114,"rerank",136,0]
[[],83,4.5e-8,111,"together_ai",112,128000,113,128000,114,"chat",136,1.5e-7]
[[],83,1e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,1e-7]
[[],83,0.000003,111,"together_ai",112,163840,114,"chat",136,0.000007]
[[184,198,205,210],83,0.00000125,111,"together_ai",112,65536,113,8192,114,"chat",136,0.00000125]
[[],83,6e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000017]
[[184,198,202,205,210],36,3e-8,83,1.4e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,2.8e-7]
[[184,198,202,205,210],36,1.3e-7,83,0.00000132,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00000396]
[[184,202,205,210],36,6e-9,83,3e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[184,202,203,205,210,214],36,6e-9,83,3e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[],83,1.5e-7,111,"together_ai",114,"chat",136,1.5e-7]
[[184,198,202,203,205,210,214],36,3e-8,83,1.5e-7,111,"together_ai",112,1048575,113,128000,114,"chat",136,5e-7]
[[184,198,202,203,205,210],36,2.6e-7,83,0.0000014,111,"together_ai",112,1048575,113,128000,114,"chat",136,0.0000044]
[[],83,3.9e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,9.7e-7]
[[184,198,202,203,205,210,214],36,3e-7,83,0.000003,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.000015]
[[],83,0.0000035,111,"together_ai",112,4096,113,4096,114,"chat",136,0.0000035]
[[],83,6e-8,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-8]
[[184,198,205,210],83,0.00000104,111,"together_ai",112,131072,113,131072,114,"chat",136,0.00000104]
[[],83,1.8e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,5.9e-7]
[[],83,8.8e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,8.8e-7]
[[],83,2e-7,111,"together_ai",112,16384,113,16384,114,"completion",136,2e-7]
[[],83,1.8e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,1.8e-7]
[[202],36,4e-8,83,3.5e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000015]
[[184,202,205],36,1.5e-7,83,0.00000125,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00000425]
[[],83,2e-7,111,"together_ai",112,262144,114,"chat",136,2e-7]
[[],83,2e-7,111,"together_ai",112,32768,114,"chat",136,2e-7]
[[],83,1e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,3e-7]
[[],83,6e-7,111,"together_ai",112,32768,113,32768,114,"chat",136,6e-7]
[[184,198,205,210],83,0.000001,111,"together_ai",114,"chat",136,0.000003]
[[],83,5e-7,111,"together_ai",112,262144,114,"chat",136,0.0000028]
[[],36,2e-7,83,0.0000012,111,"together_ai",112,262144,113,262144,114,"chat",136,0.0000045]
[[],36,1.9e-7,83,9.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,0.000004]
[[184,198,202,203,205,210,214],36,2e-7,83,0.000002,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.00001]
[[184,198,202,203,205,210,214],36,2e-8,83,1.5e-7,111,"together_ai",112,262144,113,262144,114,"chat",136,5e-7]
[[],83,6e-8,111,"together_ai",112,131072,114,"chat",136,2.5e-7]
[[],36,2e-7,83,6e-7,111,"together_ai",112,512288,113,512288,114,"chat",136,0.0000036]
[[184,198,203,205,210],83,1.5e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[],83,5e-8,111,"together_ai",112,131072,113,131072,114,"chat",136,2e-7]
[[184,202,205],36,4e-8,83,4e-7,111,"together_ai",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[202],36,2e-8,83,2e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,6e-7]
[[184,198,202,205,210],36,1.7e-7,83,0.000001,111,"together_ai",112,524288,113,524288,114,"chat",136,0.00000405]
[[],83,4.2e-8,111,"together_ai",112,32768,114,"chat",136,0]
[[184,198,210],111,"together_ai",114,"chat"]
[[],83,2e-7,111,"together_ai",112,131072,113,131072,114,"chat",136,0.0000011]
[[184,198,203,210],83,6e-7,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000022]
[[],83,4.5e-7,111,"together_ai",112,202752,113,202752,114,"chat",136,0.000002]
[[],83,0.000001,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000032]
[[],36,2.6e-7,83,0.0000014,111,"together_ai",112,202752,113,202752,114,"chat",136,0.0000044]
[[],72,0.000015,111,"openai",114,"audio_speech"]
[[],72,0.00003,111,"openai",114,"audio_speech"]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,214,216],3,0.000015,16,0.000024,36,3e-7,83,0.000012,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00006,160,512]
[[167,-171,-175,179,183,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,1.5e-7,4,7.5e-7,16,2.4e-7,17,0.0000012,36,1.2e-8,37,6e-8,83,1.2e-7,84,6e-7,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,6e-7,137,0.000003,160,512]
[[167,-171,-175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00003,160,1024]
[[167,-171,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.0000075,16,0.000012,36,6e-7,83,0.000006,98,0.000003,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.00003,151,0.000015,160,512]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000006,16,0.0000096,36,2.4e-7,83,0.0000048,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000024,160,512]
[[170,179,184,194,199,200,202,203,205,210,211,214],3,0.0000045,16,0.0000072,18,0.0000144,19,0.000009,36,3.6e-7,39,7.2e-7,83,0.0000036,87,0.0000072,111,"bedrock_converse",112,200000,113,64000,114,"chat",136,0.000018,140,0.000027,160,1024]
[[167,-171,-175,179,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000003,16,0.0000048,36,2.4e-7,83,0.0000024,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000012,160,1024]
[[167,-171,-175,179,-184,184,189,190,-195,197,199,200,202,203,205,-207,210,211,214,216],3,0.000003,16,0.0000048,36,1.2e-7,83,0.0000024,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000012,160,512]
[[-172,184,205,208,214],83,2.4e-7,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,7.2e-7]
[[-172,184,194,205,208,210,-215],83,7.2e-8,111,"bedrock_converse",112,262144,113,8192,114,"chat",136,2.88e-7]
[[-172,184,205,208,-215],83,7.2e-8,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,2.76e-7]
[[-172,184,203,205,208,210,-215],83,1.8e-7,111,"bedrock_converse",112,256000,113,32768,114,"chat",136,7.8e-7]
[[176,178,184,203,205,210,-215],83,1.8e-7,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,7.2e-7]
[[176,178,184,203,205,210,-215],83,8.4e-8,111,"bedrock_converse",112,128000,113,16384,114,"chat",136,3.6e-7]
[[177,178,184,-203,203,-205,210,214],36,6.6e-7,83,0.00000264,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.00000792]
[[177,178,184,-203,203,-205,210,214],36,6.6e-7,52,3.3e-7,53,0.000001155,83,0.00000264,98,0.00000132,101,0.00000132,102,0.00000462,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.00000792,151,0.00000396,153,0.00000396,154,0.00001386]
[[184,200,202,203,205,210,213,214],36,8.25e-8,52,4.125e-8,53,1.44375e-7,83,3.3e-7,98,1.65e-7,101,1.65e-7,102,5.775e-7,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.00000275,151,0.000001375,153,0.000001375,154,0.0000048125]
[[184,200,202,203,205,210,213,214],36,3.4375e-7,64,0.000001375,76,0.000001375,83,0.000001375,98,6.875e-7,102,0.00000240625,111,"bedrock_converse",112,1000000,113,64000,114,"chat",136,0.000011,151,0.0000055,154,0.00001925]
[[167,-171,179,184,189,190,194,197,199,200,202,203,205,-207,210,214,216],3,0.00001375,16,0.000022,36,0.0000011,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,160,512]
[[167,-171,179,184,189,190,194,197,199,200,202,203,205,-207,210,214,216],3,0.00001375,16,0.000022,36,2.75e-7,83,0.000011,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000055,160,512]
[[-172,184,194,203,205,210,-215],83,6.2e-7,98,3.1e-7,101,3.1e-7,102,0.000001085,111,"bedrock_converse",112,163840,113,163840,114,"chat",136,0.00000185,151,9.25e-7,153,9.25e-7,154,0.0000032375]
[[-174,184,-192,203,-207,210,214,216],36,2.75e-7,43,5.5e-7,83,0.00000275,91,0.0000055,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000165,144,0.00002475]
[[-174,184,-192,203,-207,210,214,216],36,5.5e-7,43,0.0000011,83,0.0000055,91,0.000011,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000033,144,0.0000495]
[[-174,177,184,189,-192,203,-207,210,214,216],3,2.75e-7,20,5.5e-7,36,2.2e-8,43,4.4e-8,83,2.2e-7,91,4.4e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.00000132,144,0.00000198]
[[-174,177,184,189,-192,203,-207,210,214,216],3,0.0000055,20,0.000011,36,4.4e-7,43,8.8e-7,83,0.0000044,91,0.0000088,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000022,144,0.000033]
[[-174,177,184,189,-192,203,-207,210,214,216],3,0.00000275,20,0.0000055,36,2.2e-7,43,4.4e-7,83,0.0000022,91,0.0000044,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000132,144,0.0000198]
[[-174,177,184,189,-192,-196,202,203,-207,210,214,216],3,0.00001375,20,0.0000275,25,0.000165,30,0.0000825,36,0.0000011,43,0.0000022,48,0.0000132,54,0.0000066,83,0.000011,91,0.000022,96,0.000132,103,0.000066,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000055,144,0.0000825,149,0.000495,155,0.00033]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,1.375e-7,20,2.75e-7,36,1.1e-8,43,2.2e-8,83,1.1e-7,91,2.2e-7,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,5.5e-7,144,8.25e-7]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,0.00000275,20,0.0000055,36,2.2e-7,43,4.4e-7,83,0.0000022,91,0.0000044,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.000011,144,0.0000165]
[[-174,177,184,189,-192,-196,202,203,-207,210,214,216],3,0.00000275,20,0.0000055,25,0.000033,30,0.0000165,36,1.1e-7,43,2.2e-7,48,0.00000132,54,6.6e-7,83,0.0000022,91,0.0000044,96,0.0000264,103,0.0000132,111,"bedrock_converse",112,1000000,113,131072,114,"chat",136,0.000011,144,0.0000165,149,0.000099,155,0.000066]
[[-174,177,184,189,-192,195,202,203,-207,210,214,216],3,0.000001375,20,0.00000275,36,5.5e-8,43,1.1e-7,83,0.0000011,91,0.0000022,111,"bedrock_converse",112,922000,113,128000,114,"chat",136,0.0000055,144,0.00000825]
[[184,200],83,0.0000025,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.00001]
[[184,200],83,6e-7,111,"bedrock_converse",112,128000,113,8192,114,"chat",136,0.000006]
[[177,178,184,-203,203,-205,210,214],36,5.5e-7,52,2.75e-7,53,9.625e-7,83,0.0000022,101,0.0000011,102,0.00000385,111,"bedrock_converse",112,500000,113,500000,114,"chat",136,0.0000066,153,0.0000033,154,0.00001155]
[[177,178,184,-203,203,-205,210,214],36,5.5e-7,52,2.75e-7,53,9.625e-7,83,0.0000022,101,0.0000011,102,0.00000385,111,"bedrock_converse",112,524288,113,524288,114,"chat",136,0.0000066,153,0.0000033,154,0.00001155]
[[-172,184,194,202,203,205,208,210,-215],3,0.00000231,26,0.000001155,28,0.000001155,29,0.0000040425,36,3.432e-7,50,1.716e-7,52,1.716e-7,53,6.006e-7,83,0.000001848,98,9.24e-7,101,9.24e-7,102,0.000003234,111,"bedrock_converse",112,1000000,113,128000,114,"chat",136,0.000005808,151,0.000002904,153,0.000002904,154,0.000010164]
[[184,198,208,210,214],83,0.000003,111,"v0",112,128000,113,128000,114,"chat",136,0.000015]
[[184,198,208,210,214],83,0.000015,111,"v0",112,512000,113,512000,114,"chat",136,0.000075]
[[],83,8e-8,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,2.4e-7]
[[],83,2e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,6e-7]
[[],83,1e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,3e-7]
[[184,210],83,1e-7,111,"vercel_ai_gateway",112,40960,113,16384,114,"chat",136,3e-7]
[[184,210],83,4e-7,111,"vercel_ai_gateway",112,262144,113,66536,114,"chat",136,0.0000016]
[[184,205,214],83,6e-8,111,"vercel_ai_gateway",112,300000,113,8192,114,"chat",136,2.4e-7]
[[184,205],83,3.5e-8,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.4e-7]
[[184,205,214],83,8e-7,111,"vercel_ai_gateway",112,300000,113,8192,114,"chat",136,0.0000032]
[[],83,2e-8,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]
[[170,179,184,202,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000015]
[[170,179,184,202,203,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]
[[184,205,210,214],3,3e-7,36,3e-8,83,2.5e-7,111,"vercel_ai_gateway",112,200000,113,4096,114,"chat",136,0.00000125]
[[184,205,210,214],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,4096,114,"chat",136,0.000075]
[[184,205,210,214],3,0.000001,36,8e-8,83,8e-7,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000004]
[[184,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,8192,114,"chat",136,0.000015]
[[184,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]
[[184,205,210,214],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,32000,114,"chat",136,0.000075]
[[184,210],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015]
[[170,179,184,202,203,205,210,214],3,0.00000125,36,1e-7,83,0.000001,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000005,160,4096]
[[170,179,184,202,203,205,210,214],3,0.00001875,36,0.0000015,83,0.000015,111,"vercel_ai_gateway",112,200000,113,32000,114,"chat",136,0.000075,160,1024]
[[170,179,184,197,202,203,205,210,214],3,0.00000625,36,5e-7,83,0.000005,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000025,160,4096]
[[167,-171,179,184,187,197,202,203,205,210,214],3,0.00000625,36,5e-7,83,0.000005,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000025,160,4096]
[[170,179,184,202,203,205,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,200000,113,64000,114,"chat",136,0.000015,160,1024]
[[170,179,184,202,203,210,214],3,0.00000375,36,3e-7,83,0.000003,111,"vercel_ai_gateway",112,1000000,113,64000,114,"chat",136,0.000015,160,1024]
[[184,205,210],83,0.0000025,111,"vercel_ai_gateway",112,256000,113,8000,114,"chat",136,0.00001]
[[184,210],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,6e-7]
[[184,210],83,0.0000025,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,0.00001]
[[],83,1.2e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]
[[210],83,5.5e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,0.00000219]
[[184,205,210],83,7.5e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,9.9e-7]
[[210],83,9e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,9e-7]
[[184,-187,200,202,203,205,210,214,215],36,3e-8,83,3e-7,111,"vercel_ai_gateway",112,1000000,113,65536,114,"chat",136,0.0000025]
[[184,200,202,203,205,210,214,215],36,1.25e-7,39,2.5e-7,83,0.00000125,87,0.0000025,111,"vercel_ai_gateway",112,1048576,113,65536,114,"chat",136,0.00001,140,0.000015]
[[],83,1.5e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]
[[184,210,214],83,2e-7,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,2e-7]
[[],83,2.5e-8,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]
[[],83,2.5e-7,111,"vercel_ai_gateway",112,32000,113,16384,114,"chat",136,0.000001]
[[210],83,5.9e-7,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,7.9e-7]
[[210],83,5e-8,111,"vercel_ai_gateway",112,8192,113,8192,114,"chat",136,8e-8]
[[210],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]
[[184,205],83,5e-8,111,"vercel_ai_gateway",112,131000,113,131072,114,"chat",136,8e-8]
[[184,210,214],83,1.6e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.6e-7]
[[],83,1e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1e-7]
[[184,205],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,1.5e-7]
[[184,210,214],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]
[[184,210],83,7.2e-7,111,"vercel_ai_gateway",112,128000,113,8192,114,"chat",136,7.2e-7]
[[210],83,2e-7,111,"vercel_ai_gateway",112,131072,113,8192,114,"chat",136,6e-7]
[[184,210,214],83,1e-7,111,"vercel_ai_gateway",112,131072,113,8192,114,"chat",136,3e-7]
[[184,210],83,3e-7,111,"vercel_ai_gateway",112,256000,113,4000,114,"chat",136,9e-7]
[[],83,1.5e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]
[[184,205,210],83,7e-8,111,"vercel_ai_gateway",112,128000,113,128000,114,"chat",136,2.8e-7]
[[184,205,210],83,0.000002,111,"vercel_ai_gateway",112,128000,113,64000,114,"chat",136,0.000005]
[[184],83,5e-7,111,"vercel_ai_gateway",112,128000,113,64000,114,"chat",136,0.0000015]
[[184,210],83,4e-8,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,4e-8]
[[184,210,214],83,1e-7,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,1e-7]
[[],83,1e-7,111,"vercel_ai_gateway",112,0,113,0,114,"chat",136,0]
[[184,210],83,0.000002,111,"vercel_ai_gateway",112,32000,113,4000,114,"chat",136,0.000006]
[[],83,7.9e-7,111,"vercel_ai_gateway",112,32768,113,32768,114,"chat",136,7.9e-7]
[[184,205,210],83,1e-7,111,"vercel_ai_gateway",112,32000,113,4000,114,"chat",136,3e-7]
[[184],83,0.0000012,111,"vercel_ai_gateway",112,65536,113,2048,114,"chat",136,0.0000012]
[[184,205,210,214],83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,1.5e-7]
[[184,205,210,214],83,0.000002,111,"vercel_ai_gateway",112,128000,113,4000,114,"chat",136,0.000006]
[[184,210],83,5.5e-7,111,"vercel_ai_gateway",112,131072,113,16384,114,"chat",136,0.0000022]
[[],83,8e-7,111,"vercel_ai_gateway",112,32768,113,16384,114,"chat",136,0.0000012]
[[],83,9e-7,111,"vercel_ai_gateway",112,32768,113,16384,114,"chat",136,0.0000019]
[[184,210],83,5e-7,111,"vercel_ai_gateway",112,16385,113,4096,114,"chat",136,0.0000015]
[[],83,0.0000015,111,"vercel_ai_gateway",112,8192,113,4096,114,"chat",136,0.000002]
[[184,210,214],83,0.00001,111,"vercel_ai_gateway",112,128000,113,4096,114,"chat",136,0.00003]
[[184,205,210,214],3,0,36,5e-7,83,0.000002,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,0.000008]
[[184,205,210,214],3,0,36,1e-7,83,4e-7,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,0.0000016]
[[184,205,210,214],3,0,36,2.5e-8,83,1e-7,111,"vercel_ai_gateway",112,1047576,113,32768,114,"chat",136,4e-7]
[[184,205,210,214],3,0,36,0.00000125,83,0.0000025,111,"vercel_ai_gateway",112,128000,113,16384,114,"chat",136,0.00001]
[[184,205,210,214],3,0,36,7.5e-8,83,1.5e-7,111,"vercel_ai_gateway",112,128000,113,16384,114,"chat",136,6e-7]
[[184,205,210,214],3,0,36,0.0000075,83,0.000015,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.00006]
[[184,205,210,214],3,0,36,5e-7,83,0.000002,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.000008]
[[184,205,210],3,0,36,5.5e-7,83,0.0000011,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.0000044]
[[184,205,210,214],3,0,36,2.75e-7,83,0.0000011,111,"vercel_ai_gateway",112,200000,113,100000,114,"chat",136,0.0000044]
[[],83,1.3e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]
[[],83,2e-8,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]
[[],83,1e-7,111,"vercel_ai_gateway",112,0,113,0,114,"embedding",136,0]
[[],83,0.000001,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000001]
[[],83,0.000003,111,"vercel_ai_gateway",112,200000,113,8000,114,"chat",136,0.000015]
[[],83,0.000001,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000005]
[[],83,0.000002,111,"vercel_ai_gateway",112,127000,113,8000,114,"chat",136,0.000008]
[[184,210,214],83,0.000003,111,"vercel_ai_gateway",112,128000,113,32000,114,"chat",136,0.000015]
[[184,210,214],83,0.000003,111,"vercel_ai_gateway",112,128000,113,32768,114,"chat",136,0.000015]
[[184,210],83,0.000002,111,"vercel_ai_gateway",112,131072,113,4000,114,"chat",136,0.00001]
[[184,210,214],83,0.000002,111,"vercel_ai_gateway",112,32768,113,32768,114,"chat",136,0.00001]
[[184,210],83,0.000003,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000015]
[[184],83,0.000005,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000025]
[[184,210],83,3e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,5e-7]
[[184,210],83,6e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.000004]
[[184,210],83,0.000003,111,"vercel_ai_gateway",112,256000,113,256000,114,"chat",136,0.000015]
[[184,210],83,6e-7,111,"vercel_ai_gateway",112,131072,113,131072,114,"chat",136,0.0000022]
[[184,210],83,2e-7,111,"vercel_ai_gateway",112,128000,113,96000,114,"chat",136,0.0000011]
[[184,198,210],36,1.1e-7,83,4.5e-7,111,"vercel_ai_gateway",112,200000,113,200000,114,"chat",136,0.0000018]
[[],72,0.00003,111,"vertex_ai",114,"audio_speech"]
[[],81,0.00026667,111,"vertex_ai",114,"audio_transcription"]
[[170,184,200,210],83,0.000001,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000005]
[[170,179,184,200,210,214],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000015]
[[170,184,200,210,214],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,8192,114,"chat",136,0.000015]
[[170,184,210,214],83,2.5e-7,111,"vertex_ai-anthropic_models",112,200000,113,4096,114,"chat",136,0.00000125]
[[170,184,210,214],83,0.000003,111,"vertex_ai-anthropic_models",112,200000,113,4096,114,"chat",136,0.000015]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,26,0.00000625,36,0.000001,50,5e-7,83,0.00001,98,0.000005,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,194,200,202,203,205,-207,210,214,216],3,0.0000125,16,0.00002,26,0.00000625,36,2.5e-7,50,1.25e-7,83,0.00001,98,0.000005,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00005,151,0.000025,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,184,193,200,202,203,205,210,214],3,0.00000125,16,0.000002,26,6.25e-7,36,1e-7,50,5e-8,83,0.000001,98,5e-7,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000005,151,0.0000025,160,4096,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,183,184,189,190,200,202,203,205,-207,210,214,216],3,1.25e-7,4,6.25e-7,16,2e-7,17,0.000001,26,6.25e-8,36,1e-8,37,5e-8,50,5e-9,83,1e-7,84,5e-7,98,5e-8,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,5e-7,137,0.0000025,151,2.5e-7,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,197,200,202,203,205,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,4096,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,193,197,200,202,203,205,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000025,151,0.0000125,160,4096,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,197,200,202,203,205,210,214],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,4096,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,2048,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,1024,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.00000625,16,0.00001,26,0.000003125,36,5e-7,50,2.5e-7,83,0.000005,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.000025,151,0.0000125,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,194,200,202,203,205,-207,210,214,216],3,0.000005,16,0.000008,26,0.0000025,36,2e-7,50,1e-7,83,0.000004,98,0.0000025,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00002,151,0.0000125,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,200,202,203,205,210,214],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,26,0.00000188,36,3e-7,39,6e-7,50,1.5e-7,83,0.000003,87,0.000006,98,0.0000015,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1024,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[170,179,184,193,200,202,203,205,210,214],3,0.00000375,16,0.000006,18,0.000012,19,0.0000075,26,0.00000188,36,3e-7,39,6e-7,50,1.5e-7,83,0.000003,87,0.000006,98,0.0000015,111,"vertex_ai-anthropic_models",112,200000,113,64000,114,"chat",136,0.000015,140,0.0000225,151,0.0000075,160,1024,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,187,189,197,200,202,203,205,210,214],3,0.00000375,16,0.000006,26,0.00000188,36,3e-7,50,1.5e-7,83,0.000003,98,0.0000015,111,"vertex_ai-anthropic_models",112,1000000,113,64000,114,"chat",136,0.000015,151,0.0000075,160,1024,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,184,189,190,200,202,203,205,-207,210,214,216],3,0.0000025,16,0.000004,36,2e-7,83,0.000002,98,0.000001,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,1024,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[167,-171,179,-184,184,189,190,200,202,203,205,-207,210,214,216],3,0.0000025,16,0.000004,26,0.00000125,36,1e-7,50,5e-8,83,0.000002,98,0.000001,111,"vertex_ai-anthropic_models",112,1000000,113,128000,114,"chat",136,0.00001,151,0.000005,160,512,162,1.1,166,{"search_context_size_high":0.01,"search_context_size_low":0.01,"search_context_size_medium":0.01}]
[[184,210],83,3e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,9e-7]
[[184,210],83,2e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,6e-7]
[[],36,2e-7,50,1e-7,74,0.0011,83,0.000002,98,0.000001,111,"vertex_ai-language-models",112,65536,113,32768,114,"chat",121,0.134,124,0.00012,136,0.000012,151,0.000006]
[[],83,3e-7,111,"vertex_ai",114,"ocr",115,0.0003,136,0.0000012]
[[-171,184,-201,202,203,210],83,0.00000135,98,6.75e-7,111,"vertex_ai-deepseek_models",112,65336,113,8192,114,"chat",136,0.0000054,151,0.0000027]
[[170,184,202,203,210],36,6e-8,83,6e-7,98,3e-7,111,"vertex_ai-deepseek_models",112,163840,113,32768,114,"chat",136,0.0000017,151,8.5e-7]
[[-171,184,-201,202,203,210],36,5.6e-8,83,5.6e-7,98,2.8e-7,111,"vertex_ai-deepseek_models",112,163840,113,32768,114,"chat",136,0.00000168,151,8.4e-7]
[[170,184,202,203,205,210,214],36,3e-8,83,3e-7,111,"vertex_ai-deepseek_models",112,1048576,113,1048576,114,"chat",136,0.0000012]
[[],64,0.000001,69,5e-7,72,3.75e-8,83,1.5e-7,98,7.5e-8,111,"vertex_ai",114,"chat",136,6e-7,151,3e-7]
[[],64,7.5e-8,69,3.75e-8,72,1.875e-8,83,7.5e-8,98,3.75e-8,111,"vertex_ai",114,"chat",136,3e-7,151,1.5e-7]
[[-173,184,-187,198,200,202,-204,205,208,210,212,214,-216],64,0.000001,83,3e-7,98,1.5e-7,101,1.5e-7,111,"vertex_ai-language-models",112,32768,113,32768,114,"image_generation",121,0.039,124,0.00003,125,0.000015,128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,165,100000,218,8000000]
[[],64,0.000003,76,0.000003,83,5e-7,108,0.000003,111,"vertex_ai",114,"realtime",118,0.000012,136,0.000002]
[[],83,5e-7,98,2.5e-7,111,"vertex_ai",114,"audio_speech",118,0.00001,136,0.00001]
[[],83,0.000001,98,5e-7,111,"vertex_ai",114,"audio_speech",118,0.00002,136,0.00002]
[[171,179,184,193,200,202,203,205,208,210,213,214,215],31,1e-7,34,1.8e-7,36,5e-8,53,9e-8,60,0.014,64,0.000001,65,0.000001,66,5e-7,67,5e-7,68,0.0000018,69,5e-7,70,5e-7,71,0.0000018,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai",112,1048576,113,65535,114,"chat",136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-204],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,52,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216]
[[-204],36,2e-7,39,4e-7,42,7.2e-7,50,1e-7,53,3.6e-7,74,0.0011,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.134,124,0.00012,125,0.00006,126,0.000216,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216]
[[171,184,193,200,202,203,205,208,210,213,214,215],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65535,114,"chat",136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[-204],36,5e-8,50,2.5e-8,52,2.5e-8,53,9e-8,74,0.00056,83,5e-7,98,2.5e-7,101,2.5e-7,102,9e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015,153,0.0000015,154,0.0000054,162,1.1]
[[-204],36,5e-8,50,2.5e-8,74,0.00056,83,5e-7,98,2.5e-7,111,"vertex_ai-language-models",112,65536,113,32768,114,"image_generation",121,0.0672,124,0.00006,125,0.00003,126,0.000108,136,0.000003,151,0.0000015]
[[171,-173,184,193,198,200,202,203,205,208,210,212,213,214,215],31,5e-8,32,2.5e-8,33,2.5e-8,34,9e-8,36,2.5e-8,50,1.25e-8,52,1.25e-8,53,4.5e-8,60,0.014,64,5e-7,65,5e-7,66,2.5e-7,67,2.5e-7,68,9e-7,69,2.5e-7,70,2.5e-7,71,9e-7,83,2.5e-7,98,1.25e-7,101,1.25e-7,102,4.5e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000015,136,0.0000015,151,7.5e-7,153,7.5e-7,154,0.0000027,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,88,0.000002,89,0.000002,90,0.0000072,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,141,0.000009,142,0.000009,143,0.0000324,151,0.000006,153,0.000006,154,0.0000216,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,184,193,200,202,203,205,208,210,212,213,214,215],19,2.5e-7,36,2e-7,39,4e-7,42,7.2e-7,53,3.6e-7,60,0.014,83,0.000002,87,0.000004,90,0.0000072,98,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,65536,114,"chat",121,0.00012,136,0.000012,140,0.000018,143,0.0000324,151,0.000006,154,0.0000216,160,4096,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,179,184,193,198,200,202,203,205,208,210,212,213,214,215],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,60,0.014,64,0.0000015,71,0.0000027,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,65535,114,"chat",128,0.000009,136,0.000009,151,0.0000045,153,0.0000045,154,0.0000162,160,4096,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,3e-8,50,1.5e-8,52,1.5e-8,53,5.4e-8,60,0.014,83,3e-7,98,1.5e-7,101,1.5e-7,102,5.4e-7,111,"vertex_ai-language-models",112,1048576,113,65536,114,"chat",128,0.0000025,136,0.0000025,151,0.00000125,153,0.00000125,154,0.0000045,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,172],64,0.0000035,81,0.0000875,83,0.0000035,111,"vertex_ai",114,"realtime",118,0.000021,136,0.000021]
[[],64,0.000002,81,0.00005,111,"vertex_ai",114,"audio_transcription",136,0.000012]
[[],64,0.0000035,81,0.0000875,111,"vertex_ai",114,"audio_transcription",136,0.000021]
[[171],64,0.0000035,83,0.0000035,111,"vertex_ai",114,"audio_transcription",136,0.000021]
[[171],64,0.000002,83,0.000002,111,"vertex_ai",114,"audio_transcription",136,0.000012]
[[171,179,184,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,179,184,-192,193,198,200,202,203,205,-207,208,210,212,213,214,215],36,7.5e-8,50,3.75e-8,52,3.75e-8,53,1.35e-7,60,0.014,83,7.5e-7,98,3.75e-7,101,3.75e-7,102,0.00000135,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.00000375,136,0.00000375,151,0.000001875,153,0.000001875,154,0.00000675,160,4096,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-185,-192,193,200,202,203,205,-207,208,-211,-213,213,214,-216],36,1.5e-7,50,7.5e-8,52,7.5e-8,53,2.7e-7,83,0.0000015,98,7.5e-7,101,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,65536,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,153,0.00000375,154,0.0000135,162,1.1]
[[],83,5e-7,111,"vertex_ai",112,8192,113,16384,114,"audio_speech",118,0.000006,136,0.000006]
[[],83,5e-7,111,"vertex_ai",112,8192,113,16384,114,"audio_speech",118,0.000009,136,0.000009]
[[171,172,184,-206,214,215],64,0.000003,76,0.000001,83,7.5e-7,104,0.000033333333333333335,108,0.000001,111,"vertex_ai",112,131072,113,65536,114,"realtime",118,0.000012,136,0.0000045,157,0.000001]
[[171,179,180,184,-192,193,198,200,202,203,205,208,210,212,213,214,215],36,1e-7,50,5e-8,52,5e-8,53,1.8e-7,60,0.014,64,0.000002,69,0.000001,71,0.0000036,83,0.000002,98,0.000001,101,0.000001,102,0.0000036,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.00001,136,0.00001,151,0.000005,153,0.000005,154,0.000018,160,6144,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,180,184,-192,193,198,200,202,203,205,208,210,212,213,214,215],36,2e-7,50,1e-7,52,1e-7,53,3.6e-7,60,0.014,64,0.000004,69,0.000002,71,0.0000072,83,0.000004,98,0.000002,101,0.000002,102,0.0000072,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.00002,136,0.00002,151,0.00001,153,0.00001,154,0.000036,160,6144,162,1.1,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[171,-173,179,180,184,-192,193,198,200,202,203,205,208,210,212,213,214,215,216],36,7.5e-8,50,3.75e-8,53,1.35e-7,60,0.014,64,0.0000015,69,7.5e-7,71,0.0000027,83,0.0000015,98,7.5e-7,102,0.0000027,111,"vertex_ai",112,1048576,113,1048576,114,"chat",128,0.0000075,136,0.0000075,151,0.00000375,154,0.0000135,160,4096,162,1.1,166,{"search_context_size_high":0.014,"search_context_size_low":0.014,"search_context_size_medium":0.014}]
[[181,192],64,0.0000065,69,0.00000325,76,4.5e-7,77,2.25e-7,83,2e-7,98,1e-7,108,0.000012,109,0.000006,111,"vertex_ai",112,8192,114,"embedding",136,0,159,3072]
[[],83,0.0000015,111,"vertex_ai",114,"chat",128,0.000009,136,0.000009,157,0.0000175]
[[203,213,214],83,0.0000015,111,"vertex_ai",112,131072,113,57920,114,"chat",128,0.000009,136,0.000009,157,0.0000175]
[[-172,-173,-180,-185,-203,203,-206,-209,-211,-213,213,214,-216],83,0.0000015,111,"vertex_ai",112,131072,113,260640,114,"chat",128,0.000009,136,0.000009,157,0.000012]
[[171,-173,179,184,198,200,202,203,205,208,210,212,213,214,215],36,1e-7,64,0.000001,83,0.000001,111,"vertex_ai",112,131072,113,65536,114,"chat",128,0.000005,136,0.000005,166,{"search_context_size_low":0.014,"search_context_size_medium":0.014,"search_context_size_high":0.014}]
[[],36,1.5e-8,83,1.5e-7,111,"vertex_ai",114,"chat",136,6e-7]
[[184,210,214],36,1.5e-8,83,1.5e-7,111,"vertex_ai-openai_models",112,262144,113,128000,114,"chat",136,6e-7]
[[184,202,203,205,210,214],36,5e-7,39,0.000001,83,0.000002,87,0.000004,111,"vertex_ai",112,524288,113,524288,114,"chat",136,0.000006,140,0.000012]
[[210],83,2e-7,111,"vertex_ai-ai21_models",112,256000,113,256000,114,"chat",136,4e-7]
[[210],83,0.000002,111,"vertex_ai-ai21_models",112,256000,113,256000,114,"chat",136,0.000008]
[[172],111,"vertex_ai",114,"audio_speech",121,0.06]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"vertex_ai",112,131072,113,8192,114,"audio_speech",121,0.04,136,0]
[[-172,172,-185,-203,-206,-209,-215,-216],83,0,111,"vertex_ai",112,131072,113,8192,114,"audio_speech",121,0.08,136,0]
[[208,210,214],83,0.000005,111,"vertex_ai-llama_models",112,128000,113,2048,114,"chat",136,0.000016]
[[208,210,214],83,0,111,"vertex_ai-llama_models",112,128000,113,2048,114,"chat",136,0]
[[184,210],83,7.2e-7,98,3.6e-7,111,"vertex_ai-llama_models",112,128000,113,8192,114,"chat",136,7.2e-7,151,3.6e-7]
[[184,210],83,3.5e-7,98,1.75e-7,111,"vertex_ai-llama_models",112,1000000,113,1000000,114,"chat",136,0.00000115,151,5.75e-7]
[[184,210],83,2.5e-7,98,1.25e-7,111,"vertex_ai-llama_models",112,10000000,113,10000000,114,"chat",136,7e-7,151,3.5e-7]
[[210],83,0,111,"vertex_ai-llama_models",112,32000,113,32000,114,"chat",136,0]
[[184,210],36,3e-8,83,3e-7,111,"vertex_ai-minimax_models",112,196608,113,196608,114,"chat",136,0.0000012]
[[184,210],83,0.000002,111,"vertex_ai-mistral_models",112,128000,113,8191,114,"chat",136,0.000006]
[[184,210],83,4e-7,111,"vertex_ai-mistral_models",112,128000,113,8191,114,"chat",136,0.000002]
[[184,210],83,0.000003,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,0.000003]
[[184,210],83,1.5e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,1.5e-7]
[[],111,"vertex_ai",114,"ocr",115,0.0005]
[[184,210,214],83,1e-7,111,"vertex_ai-mistral_models",112,128000,113,128000,114,"chat",136,3e-7]
[[184,210],83,1e-7,111,"vertex_ai-mistral_models",112,32000,113,8191,114,"chat",136,3e-7]
[[184,-201,210,215],36,6e-8,83,6e-7,111,"vertex_ai-moonshot_models",112,256000,113,256000,114,"chat",136,0.0000025]
[[-201,203],83,9e-8,98,4.5e-8,111,"vertex_ai-openai_models",112,131072,113,32768,114,"chat",136,3.6e-7,151,1.8e-7]
[[-201,203],36,7e-9,83,7e-8,98,3.5e-8,111,"vertex_ai-openai_models",112,131072,113,32768,114,"chat",136,2.5e-7,151,1.25e-7]
[[184,-201,210],83,2.2e-7,98,1.1e-7,111,"vertex_ai-qwen_models",112,262144,113,16384,114,"chat",136,8.8e-7,151,4.4e-7]
[[184,-201,210],36,2.2e-8,83,2.2e-7,98,1.1e-7,111,"vertex_ai-qwen_models",112,262144,113,32768,114,"chat",136,0.0000018,151,9e-7]
[[184,-201,210],83,1.5e-7,111,"vertex_ai-qwen_models",112,262144,113,262144,114,"chat",136,0.0000012]
[[],79,0.0015,111,"vertex_ai",114,"vector_store"]
[[],79,0.001,83,0,111,"vertex_ai",114,"rerank",136,0]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.5]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.1,130,0.12]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.4]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.1,130,0.12,133,0.3]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.4,133,0.6]
[[],111,"vertex_ai-video-models",112,1024,114,"video_generation",129,0.05,130,0.08]
[[],111,"vertex_ai",114,"image_generation",121,0.06]
[[184,202,205,210,214,215],36,5e-8,83,2e-7,111,"vertex_ai",112,128000,113,128000,114,"chat",136,5e-7]
[[184,202,203,205,210,214,215],36,5e-8,83,2e-7,111,"vertex_ai",112,128000,113,128000,114,"chat",136,5e-7]
[[184,202,205,210,214,215],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,2000000,113,2000000,114,"chat",136,0.0000025,140,0.000005]
[[184,202,203,205,210,214,215],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,2000000,113,2000000,114,"chat",136,0.0000025,140,0.000005]
[[184,202,203,205,210,214],36,2e-7,39,4e-7,83,0.00000125,87,0.0000025,111,"vertex_ai",112,200000,113,200000,114,"chat",136,0.0000025,140,0.000005]
[[184,-201,203,210],36,6e-8,83,6e-7,111,"vertex_ai-zai_models",112,200000,113,128000,114,"chat",136,0.0000022]
[[184,-201,202,203,210],36,1e-7,83,0.000001,111,"vertex_ai-zai_models",112,200000,113,128000,114,"chat",136,0.0000032]
[[184,-201,202,203,205,210],36,1.4e-7,83,0.0000014,111,"vertex_ai-zai_models",112,1000000,113,64000,114,"chat",136,0.0000044]
[[184,203,-211,214],111,"volcengine",112,256000,113,128000,114,"chat",217,[{"input_cost_per_token":4.6e-7,"output_cost_per_token":0.0000023,"range":[0,32000]},{"input_cost_per_token":7e-7,"output_cost_per_token":0.0000035,"range":[32000,128000]},{"input_cost_per_token":0.0000014,"output_cost_per_token":0.000007,"range":[128000,256000]}]]
[[184,203,-211,214],111,"volcengine",112,256000,113,128000,114,"chat",217,[{"input_cost_per_token":8.7e-8,"output_cost_per_token":5.2e-7,"range":[0,32000]},{"input_cost_per_token":1.3e-7,"output_cost_per_token":7.8e-7,"range":[32000,128000]},{"input_cost_per_token":2.6e-7,"output_cost_per_token":0.0000016,"range":[128000,256000]}]]
[[184,203,-211,214],111,"volcengine",112,256000,113,128000,114,"chat",217,[{"input_cost_per_token":2.9e-8,"output_cost_per_token":2.9e-7,"range":[0,32000]},{"input_cost_per_token":5.8e-8,"output_cost_per_token":5.8e-7,"range":[32000,128000]},{"input_cost_per_token":1.2e-7,"output_cost_per_token":0.0000012,"range":[128000,256000]}]]
[[171,184,202,203,-211,214],31,3.45e-7,36,2.3e-8,64,0.000001725,83,1.15e-7,111,"volcengine",112,1024000,113,256000,114,"chat",136,3.88126e-7]
[[184,202,203,-211,214],36,1.725e-7,83,8.625e-7,111,"volcengine",112,256000,113,256000,114,"chat",136,0.0000043125]
[[184,202,203,-211,214],36,1.725e-7,83,8.625e-7,111,"volcengine",112,1024000,113,256000,114,"chat",136,0.0000043125]
[[184,202,203,-211,214],36,8.625e-8,83,4.3125e-7,111,"volcengine",112,256000,113,256000,114,"chat",136,0.00000215625]
[[],111,"volcengine",114,"video_generation",129,0.141942857,130,0.354085714,132,0.066003429,133,0.722057143,134,0.141942857]
[[],111,"volcengine",114,"video_generation",129,0.114171429,132,0.053089714,134,0.114171429]
[[],111,"volcengine",114,"video_generation",129,0.070971429,132,0.033001714,134,0.070971429]
[[],111,"volcengine",114,"video_generation",129,0.216,130,0.5346,132,0.096075,134,0.216]
[[-215],83,5e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1e-7]
[[202,203,214],36,5e-8,83,2.3e-7,111,"wandb",112,262000,113,262144,114,"chat",136,9.6e-7]
[[-215],83,5e-8,111,"wandb",112,32800,113,32768,114,"chat",136,2.2e-7]
[[-215],83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3e-7]
[[203,214],83,2.5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000125]
[[202,203,214],36,1.2e-7,83,6e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.0000036]
[[202,203,214],36,3.5e-8,83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,8.9e-7]
[[202,203,214],36,1.5e-7,83,4e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.000003]
[[202,203],36,2e-7,83,5e-7,111,"wandb",112,128000,113,128000,114,"chat",136,0.0000015]
[[202,203,-215],36,7e-8,83,1.4e-7,111,"wandb",112,1049000,113,1048576,114,"chat",136,2.8e-7]
[[202,203,-215],36,5e-8,83,1.3e-7,111,"wandb",112,262000,113,262144,114,"chat",136,2.7e-7]
[[202,203,-215],36,2e-7,83,0.00000115,111,"wandb",112,1049000,113,1048576,114,"chat",136,0.00000255]
[[202,203],36,4.4e-8,83,0.00000131,111,"wandb",112,1049000,114,"chat",136,0.00000396]
[[202,203,214],36,2e-9,83,1.3e-7,111,"wandb",112,1049000,113,1048576,114,"chat",136,6.5e-7]
[[184,202,203,210,214],36,5e-8,83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3e-7]
[[203,214],83,1e-7,111,"wandb",112,262000,113,262144,114,"chat",136,3.4e-7]
[[202,203],36,1.5e-8,83,6e-8,111,"wandb",112,131000,114,"chat",136,1.5e-7]
[[-215],83,8e-7,111,"wandb",112,131000,113,128000,114,"chat",136,8e-7]
[[],83,2.2e-7,111,"wandb",112,128000,113,128000,114,"chat",136,2.2e-7]
[[],83,7.1e-7,111,"wandb",112,128000,113,128000,114,"chat",136,7.1e-7]
[[184,203,205,214],36,1e-7,83,6e-7,111,"wandb",112,262144,113,262144,114,"chat",136,0.000003]
[[202,203,214],36,1.5e-7,83,6.5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000341]
[[202,203,214],36,1.2e-7,83,6e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.000003]
[[202,203,-215],36,1e-7,83,5e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000215]
[[202,203,-215],36,4e-8,83,7e-8,111,"wandb",112,262000,113,262144,114,"chat",136,2e-7]
[[184,202,203,205,210,214],36,2e-8,83,1.5e-7,111,"wandb",112,1049000,113,943718,114,"chat",136,5e-7]
[[203],83,3e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1.7e-7]
[[203],83,3e-8,111,"wandb",112,131000,113,131072,114,"chat",136,1.3e-7]
[[184,202,203,205,210,-215],36,4e-8,83,3e-7,111,"wandb",112,1049000,114,"chat",136,0.000001]
[[202,203,-215],36,1.4e-7,83,6.2e-7,111,"wandb",112,262000,113,262144,114,"chat",136,0.00000242]
[[184,202,203,205,210,-215],36,1.9e-7,83,7.5e-7,111,"wandb",112,1049000,114,"chat",136,0.000003]
[[184,202,203,205,210,214],36,2e-8,83,1.2e-7,111,"wandb",112,1049000,114,"chat",136,3.8e-7]
[[],81,0.0001,111,"openai",114,"audio_transcription",129,0.0001]
[[214],83,1.5e-7,98,7.5e-8,101,7.5e-8,102,2.625e-7,111,"bedrock_converse",112,4096,113,4096,114,"chat",136,6e-7,151,3e-7,153,3e-7,154,0.00000105]
[[184,202,203,205,210,214,215],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]
[[184,202,205,210,214,215],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]
[[184,202,203,205,210,214,215],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005]
[[184,202,205,210,214,215],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"chat",136,0.0000025,140,0.000005]
[[-185,202,203,205,-211,214,215],36,2e-7,39,4e-7,40,3.2e-7,50,1.6e-7,76,0.00000125,83,0.00000125,87,0.0000025,88,0.000002,98,0.000001,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005,141,0.000004,151,0.000002]
[[184,202,203,205,210,214,215],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005]
[[-185,202,203,205,-211,214,215],36,2e-7,39,4e-7,76,0.00000125,83,0.00000125,87,0.0000025,111,"xai",112,1000000,113,1000000,114,"responses",136,0.0000025,140,0.000005]
[[184,202,203,205,210,214,215],36,3e-7,39,6e-7,76,0.000002,83,0.000002,87,0.000004,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]
[[184,202,203,205,210,214,215],36,5e-7,39,0.000001,76,0.000002,83,0.000002,87,0.000004,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012]
[[184,202,203,205,210,214,215],36,5e-7,39,0.000001,40,8e-7,50,4e-7,76,0.000002,83,0.000002,87,0.000004,88,0.0000032,98,0.0000016,111,"xai",112,500000,113,500000,114,"chat",136,0.000006,140,0.000012,141,0.0000096,151,0.0000048]
[[184,202,203,205,210,214],36,2e-7,39,4e-7,76,0.000001,83,0.000001,87,0.000002,111,"xai",112,256000,113,256000,114,"chat",136,0.000002,140,0.000004]
[[],74,0.02,111,"xai",114,"image_generation"]
[[],74,0.06,111,"xai",114,"image_generation",122,0.04,123,0.06]
[[],74,0.05,111,"xai",114,"image_generation"]
[[],74,0.002,111,"xai",114,"video_generation",129,0.05,132,0.05,134,0.07]
[[],74,0.01,111,"xai",114,"video_generation",129,0.08,130,0.25,132,0.08,134,0.14]
[[],74,0.01,111,"xai",114,"video_generation",129,0.02,130,0.14,132,0.02,134,0.03]
[[171,172,184],81,0.001333333333333,82,0.004,111,"xai",114,"realtime"]
[[],81,0.00002778,111,"xai",114,"audio_transcription",129,0]
[[-172,184,203,205,208,210,-215],83,6e-7,98,3e-7,101,3e-7,102,0.00000105,111,"bedrock_converse",112,203000,113,128000,114,"chat",136,0.0000022,151,0.0000011,153,0.0000011,154,0.00000385]
[[-172,184,203,205,208,210,-215],83,7e-8,98,3.5e-8,101,3.5e-8,102,1.225e-7,111,"bedrock_converse",112,203000,113,128000,114,"chat",136,4e-7,151,2e-7,153,2e-7,154,7e-7]
[[-172,184,194,203,205,208,210,-215],83,0.000001,98,5e-7,102,0.00000175,111,"bedrock_converse",112,200000,113,128000,114,"chat",136,0.0000032,151,0.0000016,154,0.0000056]
[[184,210],83,1e-7,111,"zai",112,128000,113,32000,114,"chat",136,1e-7]
[[184,210],83,6e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000022]
[[184,210],83,2e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000011]
[[184,210],83,0.0000011,111,"zai",112,128000,113,32000,114,"chat",136,0.0000045]
[[184,210],83,0,111,"zai",112,128000,113,32000,114,"chat",136,0]
[[184,210],83,0.0000022,111,"zai",112,128000,113,32000,114,"chat",136,0.0000089]
[[184,210,214],83,6e-7,111,"zai",112,128000,113,32000,114,"chat",136,0.0000018]
[[184,202,203,210],3,0,36,1.1e-7,83,6e-7,111,"zai",112,200000,113,128000,114,"chat",136,0.0000022]
[[184,202,203,210],3,0,36,0,83,0,111,"zai",112,200000,113,128000,114,"chat",136,0]
[[184,202,203,210],3,0,36,2e-7,83,0.000001,111,"zai",112,200000,113,128000,114,"chat",136,0.0000032]
[[184,202,203,210],3,0,36,3e-7,83,0.0000012,111,"zai",112,200000,113,128000,114,"chat",136,0.000005]
[[184,202,203,210],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,200000,113,128000,114,"chat",136,0.0000044]
[[184,202,203,210],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,1000000,113,128000,114,"chat",136,0.0000044]
[[184,202,203,205,210],3,0,36,2.6e-7,83,0.0000014,111,"zai",112,1000000,113,128000,114,"chat",136,0.0000044]
[[184,202,203,205,210,214],3,0,36,3e-8,83,1.5e-7,111,"zai",112,1048576,113,128000,114,"chat",136,5e-7]
[[184,202,203,210,214],36,2.4e-7,83,0.0000012,111,"zai",112,200000,113,128000,114,"chat",136,0.000004]`;
